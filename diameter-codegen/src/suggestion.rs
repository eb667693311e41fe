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
    let name: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    // A third of the letters may be wrong: fewer would miss transposed letters in short words, more
    // would suggest unrelated ones.
    let mut limit = name.len().div_ceil(3);
    let mut best = None;
    for candidate in candidates.into_iter().filter(|candidate| candidate.len() <= 200) {
        let letters: Vec<char> = candidate.chars().flat_map(char::to_lowercase).collect();
        let Some(distance) = distance_within(&name, &letters, limit) else { continue };
        if best.is_none() || distance < limit {
            (best, limit) = (Some(candidate), distance);
        }
        if distance == 0 {
            break;
        }
    }
    best
}

/// The number of insertions, deletions, replacements and swaps of neighbours that turn `from` into
/// `to`, unless it is above `limit`.
fn distance_within(from: &[char], to: &[char], limit: usize) -> Option<usize> {
    if from.len().abs_diff(to.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, &letter) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &other) in to.iter().enumerate() {
            let replaced = above[column] + usize::from(letter != other);
            let mut cost = replaced.min(above[column + 1] + 1).min(current[column] + 1);
            let swapped =
                row > 0 && column > 0 && from[row - 1] == other && letter == to[column - 1];
            if swapped {
                cost = cost.min(before[column - 1] + 1);
            }
            current.push(cost);
        }
        if current.iter().all(|&cost| cost > limit) {
            return None;
        }
        (before, above) = (above, current);
    }
    above.last().copied().filter(|&distance| distance <= limit)
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
