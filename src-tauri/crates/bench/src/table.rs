//! The table: goal, what was measured, the peer in the same run.

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What was measured.
    pub what: String,
    /// How many people.
    pub n: u32,
    /// What it took.
    pub ours: f64,
    /// Of what: `µs`, `ms`, `s`, `MiB`.
    pub unit: String,
    /// At most this, if there is a goal.
    pub goal: Option<f64>,
    /// The peer's name and what it took.
    pub peer: Option<(String, f64)>,
    /// The peer took at least so many times as much, if that is a goal.
    pub ahead: Option<f64>,
}

impl Line {
    /// A figure without goal and peer.
    pub fn new(what: &str, n: u32, ours: f64, unit: &str) -> Self {
        Self {
            what: what.to_owned(),
            n,
            ours,
            unit: unit.to_owned(),
            goal: None,
            peer: None,
            ahead: None,
        }
    }

    /// With a goal: at most so much.
    pub fn at_most(self, goal: f64) -> Self {
        Self {
            goal: Some(goal),
            ..self
        }
    }

    /// With what the peer took in the same run.
    pub fn beside(self, peer: &str, took: f64) -> Self {
        Self {
            peer: Some((peer.to_owned(), took)),
            ..self
        }
    }

    /// With the goal to be so many times ahead of the peer.
    pub fn ahead(self, times: f64) -> Self {
        Self {
            ahead: Some(times),
            ..self
        }
    }

    /// A figure that could not be taken.
    pub fn failed(what: &str, n: u32, why: &str) -> Self {
        Self::new(&format!("{what}: {why}"), n, f64::NAN, "").at_most(0.0)
    }

    /// Whether there is a goal and it was not reached.
    pub fn missed(&self) -> bool {
        let behind = |times: f64| {
            let peer = self.peer.as_ref().map_or(f64::NAN, |(_, took)| *took);
            peer.is_nan() || peer < times * self.ours
        };
        let above = |goal: f64| self.ours.is_nan() || self.ours > goal;
        self.goal.is_some_and(above) || self.ahead.is_some_and(behind)
    }

    /// The line on its way from the process that measured.
    pub fn packed(&self) -> String {
        let goal = self.goal.map(|goal| goal.to_string()).unwrap_or_default();
        let (peer, took) = self
            .peer
            .as_ref()
            .map(|(peer, took)| (peer.as_str(), took.to_string()))
            .unwrap_or_default();
        let ahead = self.ahead.map(|times| times.to_string());
        [
            &self.what,
            &self.n.to_string(),
            &self.ours.to_string(),
            &self.unit,
            &goal,
            peer,
            &took,
            &ahead.unwrap_or_default(),
        ]
        .map(|part| part.replace('\t', " "))
        .join("\t")
    }

    /// The line as it was packed.
    pub fn unpacked(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('\t').collect();
        let [what, n, ours, unit, goal, peer, took, ahead] = parts.as_slice() else {
            return None;
        };
        Some(Self {
            what: (*what).to_owned(),
            n: n.parse().ok()?,
            ours: ours.parse().ok()?,
            unit: (*unit).to_owned(),
            goal: goal.parse().ok(),
            peer: took.parse().ok().map(|took| ((*peer).to_owned(), took)),
            ahead: ahead.parse().ok(),
        })
    }
}

/// The table for the terminal and for a note.
pub fn drawn(lines: &[Line]) -> String {
    let mut text = String::from(
        "| figure | people | measured | goal | | peer in the same run | peer / ours |\n|--|--|--|--|--|--|--|\n",
    );
    for line in lines {
        let at_most = line
            .goal
            .map(|goal| format!("≤ {} {}", short(goal), line.unit));
        let ahead = line.ahead.map(|times| format!("≥ {}×", short(times)));
        let goal: Vec<String> = at_most.into_iter().chain(ahead).collect();
        let verdict = match (goal.is_empty(), line.missed()) {
            (true, _) => "",
            (false, false) => "reached",
            (false, true) => "short",
        };
        let goal = goal.join(", ");
        let (peer, ratio) = match &line.peer {
            Some((peer, took)) => (
                format!("{peer} {} {}", short(*took), line.unit),
                format!("{}×", short(took / line.ours)),
            ),
            None => (String::new(), String::new()),
        };
        text.push_str(&format!(
            "| {} | {} | {} {} | {goal} | {verdict} | {peer} | {ratio} |\n",
            line.what,
            line.n,
            short(line.ours),
            line.unit
        ));
    }
    text
}

fn short(value: f64) -> String {
    match value.abs() {
        v if v >= 100.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        v if v >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_survives_the_way_between_processes() {
        let line = Line::new("keystroke p99", 70_000, 12.5, "µs")
            .at_most(100.0)
            .beside("SQLite FTS5", 900.0)
            .ahead(50.0);
        assert_eq!(Line::unpacked(&line.packed()), Some(line.clone()));
        assert!(!line.missed());
        assert!(drawn(&[line]).contains("72.0×"));
    }

    #[test]
    fn a_line_is_missed_above_its_goal_or_too_near_its_peer() {
        let line = Line::new("two words", 1, 10.0, "µs").beside("tantivy", 30.0);
        assert!(!line.clone().missed(), "without a goal");
        assert!(!line.clone().at_most(10.0).ahead(3.0).missed());
        assert!(line.clone().at_most(9.0).missed());
        assert!(line.ahead(3.1).missed());
        let alone = Line::new("two words", 1, 10.0, "µs");
        assert!(alone.ahead(1.0).missed(), "there is no peer to be ahead of");
    }
}
