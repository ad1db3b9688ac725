//! Values that are small numbers in a binary format and text where people read.
//!
//! A number of twelve digits with leading zeros is no number to a program that reads JSON:
//! it loses the zeros, or the last digits. So what identifies something is text there.

/// Lets `$name` be written as `$number` (by `From` and `TryFrom`) in binary formats, and
/// elsewhere as the text that `$write` gives and `$read` takes.
macro_rules! text_where_people_read {
    ($name:ty, $number:ty, $write:expr, $read:expr) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    let write: fn(&$name) -> String = $write;
                    serializer.serialize_str(&write(self))
                } else {
                    <$number>::from(*self).serialize(serializer)
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use serde::de::Error;
                if deserializer.is_human_readable() {
                    let read: fn(&str) -> Option<$name> = $read;
                    let text = String::deserialize(deserializer)?;
                    read(&text).ok_or_else(|| D::Error::custom("text of another kind"))
                } else {
                    <$number>::deserialize(deserializer)?
                        .try_into()
                        .map_err(D::Error::custom)
                }
            }
        }
    };
}

pub(crate) use text_where_people_read;
