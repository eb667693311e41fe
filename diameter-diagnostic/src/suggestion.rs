//! "Did you mean": the known names nearest to an unknown one, at a bounded cost.
//!
//! Names are compared by the number of insertions, deletions, replacements and swaps of neighbours, upper and
//! lower case being the same. The libraries for this compute the whole table of distances; here a limit
//! is known beforehand, and what cannot be within it is not computed.

/// Longer names were not mistyped by anybody.
const LONGEST: usize = 100;

/// How many letters may be wrong at most.
const FARTHEST: usize = 4;

/// How many names are suggested at once.
const SUGGESTED: usize = 6;

/// How many unknown names of one run are looked for.
const SEARCHES: usize = 200;

/// Searches of one run; from the 201st on nothing is suggested, so that a file of nothing but unknown
/// names costs no more than one of two hundred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestions {
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: SEARCHES }
    }
}

impl Suggestions {
    /// Like [`nearest`].
    pub fn nearest<'n>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        self.left = self.left.checked_sub(1)?;
        nearest(name, candidates)
    }
}

/// The candidate that was most likely meant by `name`, if any is near enough; the first of several.
pub fn nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let mut search = Search::new(name)?;
    let mut best = None;
    for candidate in candidates {
        let Some(distance) = search.distance(candidate) else { continue };
        best = Some(candidate);
        match distance.checked_sub(1) {
            // Any other has to be nearer.
            Some(limit) => search.limit = limit,
            None => break,
        }
    }
    best
}

/// The candidates that are like `name`, the nearest first: those one letter farther off than the nearest
/// too. When no more than two letters can be wrong, those that contain it, the shortest first.
pub fn alike<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let Some(mut search) = Search::new(name) else { return Vec::new() };
    let mut near = Vec::new();
    let mut containing = Vec::new();
    for candidate in candidates {
        let distance = search.distance(candidate);
        if distance.is_none_or(|it| it > 1) && search.is_contained_in(candidate) {
            containing.push((candidate.len(), candidate));
        } else if let Some(distance) = distance {
            near.push((distance, candidate));
            search.limit = search.limit.min(distance + 1);
        }
    }
    near.retain(|(distance, _)| *distance <= search.limit);
    let is_slip = near.iter().any(|(distance, _)| *distance <= 2);
    let mut found = if is_slip || containing.is_empty() { near } else { containing };
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(_, name)| name).take(SUGGESTED).collect()
}

/// ``did you mean `A` or `B`?``, if there is anything to suggest.
pub fn did_you_mean(names: &[&str]) -> Option<String> {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")))
}

/// The rows of the table of distances have this many places: those that are not farther from the diagonal
/// than the limit.
const BAND: usize = 2 * FARTHEST + 1;

/// Farther than any limit.
const FAR: usize = usize::MAX / 2;

/// An unknown name.
struct Search {
    name: Vec<u8>,
    letters: u64,
    limit: usize,
}

impl Search {
    fn new(name: &str) -> Option<Self> {
        // A third of the letters may be wrong: fewer would miss swapped letters in short words, more
        // would suggest unrelated ones.
        let limit = name.len().div_ceil(3).min(FARTHEST);
        let is_searched = (1..=LONGEST).contains(&name.len());
        let name = name.as_bytes().to_ascii_lowercase();
        is_searched.then(|| Self { letters: letters(&name), name, limit })
    }

    /// The distance of a candidate, unless it is above the limit.
    fn distance(&self, candidate: &str) -> Option<usize> {
        let (from, to) = (self.name.as_slice(), candidate.as_bytes());
        // Each letter that is wrong takes one away, adds one, or both.
        let is_possible = from.len().abs_diff(to.len()) <= self.limit
            && (self.letters ^ letters(to)).count_ones() as usize <= 2 * self.limit;
        if !is_possible {
            return None;
        }
        // In row r, place p is the column r + p - limit. A column left of the table is `FAR`, and so is
        // what is outside of the band.
        let limit = self.limit;
        let width = 2 * limit + 1;
        let column = |row: usize, place: usize| (row + place).checked_sub(limit);
        let (mut before, mut above, mut current) = ([FAR; BAND], [FAR; BAND], [FAR; BAND]);
        for (place, cost) in above.iter_mut().enumerate().take(width) {
            *cost = column(0, place).unwrap_or(FAR);
        }
        for row in 1..=from.len() {
            let mut least = FAR;
            for place in 0..width {
                let Some(column) = column(row, place).filter(|it| *it <= to.len()) else {
                    current[place] = FAR;
                    continue;
                };
                let mut cost =
                    above.get(place + 1).filter(|_| place + 1 < width).map_or(FAR, |it| it + 1);
                if let Some(left) = place.checked_sub(1) {
                    cost = cost.min(current[left] + 1);
                }
                if let Some(at) = column.checked_sub(1) {
                    let (letter, other) = (from[row - 1], to[at].to_ascii_lowercase());
                    cost = cost.min(above[place] + usize::from(letter != other));
                    let is_swapped = row > 1
                        && at > 0
                        && from[row - 2] == other
                        && letter == to[at - 1].to_ascii_lowercase();
                    if is_swapped {
                        cost = cost.min(before[place] + 1);
                    }
                }
                current[place] = cost;
                least = least.min(cost);
            }
            if least > limit {
                return None;
            }
            (before, above, current) = (above, current, before);
        }
        let place = (to.len() + limit).checked_sub(from.len())?;
        above.get(place).copied().filter(|distance| *distance <= limit)
    }

    fn is_contained_in(&self, candidate: &str) -> bool {
        let mut windows = candidate.as_bytes().windows(self.name.len());
        self.name.len() > 2 && windows.any(|window| window.eq_ignore_ascii_case(&self.name))
    }
}

/// Which letters, digits and other octets there are.
fn letters(name: &[u8]) -> u64 {
    name.iter().fold(0, |set, letter| set | 1 << (letter.to_ascii_lowercase() % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole table, as a book would compute it.
    fn reference(from: &[u8], to: &[u8]) -> usize {
        let mut table = vec![vec![0; to.len() + 1]; from.len() + 1];
        for row in 0..=from.len() {
            for column in 0..=to.len() {
                let mut cost = if row == 0 || column == 0 { row + column } else { FAR };
                if row > 0 && column > 0 {
                    let replaced = usize::from(from[row - 1] != to[column - 1]);
                    cost = (table[row - 1][column - 1] + replaced)
                        .min(table[row - 1][column] + 1)
                        .min(table[row][column - 1] + 1);
                }
                if row > 1
                    && column > 1
                    && from[row - 1] == to[column - 2]
                    && from[row - 2] == to[column - 1]
                {
                    cost = cost.min(table[row - 2][column - 2] + 1);
                }
                table[row][column] = cost;
            }
        }
        table[from.len()][to.len()]
    }

    /// All texts of up to this many of the letters a, b and c.
    fn texts(longest: usize) -> Vec<String> {
        let mut texts = vec![String::new()];
        let mut from = 0;
        for _ in 0..longest {
            let until = texts.len();
            for at in from..until {
                for letter in ['a', 'b', 'c'] {
                    texts.push(format!("{}{letter}", texts[at]));
                }
            }
            from = until;
        }
        texts
    }

    #[test]
    fn distance_within_the_limit_is_that_of_the_whole_table() {
        let texts = texts(5);
        for from in texts.iter().filter(|text| !text.is_empty()) {
            for limit in 0..=FARTHEST {
                let mut search = Search::new(from).expect("it is short");
                search.limit = limit;
                for to in &texts {
                    let distance = reference(from.as_bytes(), to.as_bytes());
                    let expected = Some(distance).filter(|it| *it <= limit);
                    assert_eq!(search.distance(to), expected, "{from} {to} {limit}");
                }
            }
        }
    }

    #[test]
    fn slip_of_the_pen_finds_its_name() {
        let names = ["Origin-Host", "Origin-Realm", "Destination-Host"];
        assert_eq!(nearest("Orign-Host", names), Some("Origin-Host"));
        assert_eq!(nearest("origin-realm", names), Some("Origin-Realm"));
        assert_eq!(nearest("Oirgin-Host", names), Some("Origin-Host"));
        assert_eq!(nearest("mandatroy", ["mandatory", "name"]), Some("mandatory"));
    }

    #[test]
    fn first_of_equally_near_names_is_suggested() {
        assert_eq!(nearest("Rating", ["Ratinh", "Ratinj"]), Some("Ratinh"));
    }

    #[test]
    fn unrelated_names_are_not_suggested() {
        assert_eq!(nearest("Session-Id", ["Rating-Group", "Product-Name"]), None);
        assert_eq!(nearest("", ["name"]), None);
        assert_eq!(nearest(&"a".repeat(1 << 20), ["a"]), None);
    }

    #[test]
    fn names_like_it_come_by_distance() {
        let names = ["Charging-Ids", "Charging-Id", "Rating-Group"];
        assert_eq!(alike("Chargin-Id", names), ["Charging-Id", "Charging-Ids"]);
    }

    #[test]
    fn names_that_contain_it_are_suggested_where_none_is_near() {
        let names = ["Service-Information", "IMS-Information", "PS-Information-Extended"];
        assert_eq!(
            alike("information", names),
            ["IMS-Information", "Service-Information", "PS-Information-Extended"]
        );
        assert!(alike("in", names).is_empty());
    }

    #[test]
    fn names_of_one_run_are_looked_for_a_limited_number_of_times() {
        let mut suggestions = Suggestions::default();
        let found = (0..SEARCHES + 10).filter_map(|_| suggestions.nearest("nme", ["name"]));
        assert_eq!(found.count(), SEARCHES);
    }
}
