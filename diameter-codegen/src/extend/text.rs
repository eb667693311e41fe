//! The text of an extended grammar, for documentation.

/// The text of a grammar with further rules in front of its last line when that is the wildcard, their
/// brackets below the brackets of the others.
pub(super) fn join(grammar: &str, rules: &str) -> String {
    let mut lines: Vec<String> = grammar.lines().map(str::to_owned).collect();
    let wildcard = lines.iter().rposition(|line| is_wildcard(line));
    let at = wildcard.unwrap_or(lines.len());
    let like = wildcard.and_then(|at| lines.get(at)).or(lines.last());
    let column = like.and_then(|line| bracket(line)).unwrap_or_default();
    let own = rules.lines().filter_map(bracket).max().unwrap_or_default();
    let new = rules.lines().map(|line| match bracket(line) {
        Some(_) if column >= own => " ".repeat(column - own) + line,
        // Further to the right than the original's: as far to the left as its blanks allow.
        Some(_) => {
            let blanks = line.len() - line.trim_start_matches(' ').len();
            line[blanks.min(own - column)..].to_owned()
        }
        None => line.to_owned(),
    });
    lines.splice(at..at, new.collect::<Vec<_>>());
    lines.join("\n")
}

/// The column of the last opening bracket of a line.
fn bracket(line: &str) -> Option<usize> {
    line.rfind(['<', '{', '['])
}

fn is_wildcard(line: &str) -> bool {
    let rule = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '*' || c == ' ');
    let inner = rule.strip_prefix('[').and_then(|rest| rest.trim_end().strip_suffix(']'));
    inner.is_some_and(|name| name.trim() == "AVP")
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn new_rules_stand_in_front_of_the_wildcard_below_the_others() {
        let grammar = "A ::= < AVP Header: 1 >\n      { X }\n    * [ AVP ]";
        let joined = join(grammar, "    [ Y ]\n1*2 { Z }");
        let expected = "\
A ::= < AVP Header: 1 >
      { X }
      [ Y ]
  1*2 { Z }
    * [ AVP ]";
        assert_eq!(joined, expected);
    }

    #[test]
    fn new_rules_stand_last_where_there_is_no_wildcard() {
        let joined = join("A ::= < AVP Header: 1 >\n  { X }", "        [ Y ]");
        assert_eq!(joined, "A ::= < AVP Header: 1 >\n  { X }\n  [ Y ]");
    }
}
