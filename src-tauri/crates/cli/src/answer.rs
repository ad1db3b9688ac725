//! What is printed: sentences for people, or one object for programs.

use l10n::{Language, Localizer};
use messages::{Message, ToMessage};
use serde::Serialize;
use serde_json::{Value, json};

/// A refusal on its way to standard error: its id and its sentence.
#[derive(Debug)]
pub struct Refusal {
    message: Message,
    /// What the object says beside the refusal.
    object: Value,
}

impl Refusal {
    /// A refusal that says this.
    pub fn new(message: Message) -> Self {
        Self {
            message,
            object: json!({}),
        }
    }

    /// The same, told within an object that says more.
    pub fn within(self, object: Value) -> Self {
        Self { object, ..self }
    }
}

impl<E: ToMessage> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::new(error.told().1)
    }
}

/// How answers are given.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    speak: Localizer,
    json: bool,
}

impl Answer {
    /// In this language, as sentences or as objects.
    pub fn new(language: Language, json: bool) -> Self {
        Self {
            speak: Localizer::new(language),
            json,
        }
    }

    /// Whether objects are wanted.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// The language of files and sentences.
    pub fn speak(&self) -> Localizer {
        self.speak
    }

    /// Prints the object, or else the lines.
    pub fn give(&self, object: &impl Serialize, lines: impl FnOnce() -> Vec<String>) {
        if self.json {
            self.object(object);
        } else {
            for line in lines() {
                println!("{line}");
            }
        }
    }

    /// Prints one object on one line.
    pub fn object(&self, object: &impl Serialize) {
        let text = serde_json::to_string(object).expect("answers are plain data");
        println!("{text}");
    }

    /// A sentence in the language of the answers.
    pub fn say(&self, message: &Message) -> String {
        self.speak.format(message)
    }

    /// Prints a refusal: the sentence on standard error, and the object where one is awaited.
    pub fn refused(&self, refusal: &Refusal) {
        let sentence = self.say(&refusal.message);
        if self.json {
            let mut object = refusal.object.clone();
            object["error"] = json!({ "id": refusal.message.id, "message": sentence });
            self.object(&object);
        }
        eprintln!("{sentence}");
    }
}
