//! "Did you mean": the known name nearest to an unknown one.

/// The candidate that a reader most likely meant by `name`, if any is near enough.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // Nobody mistypes more than this, and the comparison takes the square of it.
    if name.len() > 100 {
        return None;
    }
    let name = name.to_ascii_lowercase();
    // A third of the letters may be wrong: fewer would miss transposed letters in short words, more
    // would suggest unrelated ones.
    let mut limit = name.len().div_ceil(3).min(4);
    let mut best = None;
    let mut rows = Rows::default();
    for candidate in candidates {
        if candidate.len().abs_diff(name.len()) > limit {
            continue;
        }
        let lower = candidate.to_ascii_lowercase();
        let Some(distance) = rows.distance(name.as_bytes(), lower.as_bytes(), limit) else {
            continue;
        };
        if best.is_none() || distance < limit {
            (best, limit) = (Some(candidate), distance);
        }
        if distance == 0 {
            break;
        }
    }
    best
}

/// The last three rows of the table of distances between the beginnings of two names.
#[derive(Default)]
struct Rows {
    before: Vec<usize>,
    above: Vec<usize>,
    current: Vec<usize>,
}

impl Rows {
    /// The number of insertions, deletions, replacements and swaps of neighbours that turn `from`
    /// into `to`, unless it is above `limit`.
    fn distance(&mut self, from: &[u8], to: &[u8], limit: usize) -> Option<usize> {
        // Rows have one place more than `to`, and `before` is full from the second row on.
        self.above.clear();
        self.above.extend(0..=to.len());
        for (row, &letter) in from.iter().enumerate() {
            self.current.clear();
            self.current.push(row + 1);
            for (column, &other) in to.iter().enumerate() {
                let replaced = self.above[column] + usize::from(letter != other);
                let inserted = self.current[column] + 1;
                let mut cost = replaced.min(self.above[column + 1] + 1).min(inserted);
                if row > 0 && column > 0 && from[row - 1] == other && letter == to[column - 1] {
                    cost = cost.min(self.before[column - 1] + 1);
                }
                self.current.push(cost);
            }
            if self.current.iter().all(|&cost| cost > limit) {
                return None;
            }
            std::mem::swap(&mut self.before, &mut self.above);
            std::mem::swap(&mut self.above, &mut self.current);
        }
        self.above.last().copied().filter(|&distance| distance <= limit)
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_pen_finds_its_name() {
        let names = ["Origin-Host", "Origin-Realm", "Destination-Host"];
        assert_eq!(nearest("Orign-Host", names), Some("Origin-Host"));
        assert_eq!(nearest("origin-realm", names), Some("Origin-Realm"));
        assert_eq!(nearest("Oirgin-Host", names), Some("Origin-Host"));
        assert_eq!(nearest("mandatroy", ["mandatory", "name"]), Some("mandatory"));
    }

    #[test]
    fn unrelated_names_are_not_suggested() {
        assert_eq!(nearest("Session-Id", ["Rating-Group", "Product-Name"]), None);
        assert_eq!(nearest("", ["name"]), None);
    }
}
