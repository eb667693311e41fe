//! What keys do. Most are those of sngrep; the help and the guide list them from here.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// What somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::watch) enum Action {
    Up,
    Down,
    PageUp,
    PageDown,
    HalfPageUp,
    HalfPageDown,
    First,
    Last,
    Left,
    Right,
    Open,
    Back,
    Switch,
    Select,
    Help,
    Save,
    Search,
    Extended,
    Clear,
    ClearOthers,
    Columns,
    OrderBefore,
    OrderBehind,
    Reverse,
    MoveUp,
    MoveDown,
    Form,
    Filter,
    Settings,
    Problems,
    CopyHex,
    CopyJson,
    Pause,
    Follow,
}

/// The keys of an action.
#[derive(Debug)]
pub(in crate::watch) struct Binding {
    pub(in crate::watch) action: Action,
    pub(in crate::watch) keys: &'static [KeyCode],
    /// The same for people.
    pub(in crate::watch) shown: &'static str,
    pub(in crate::watch) what: &'static str,
    /// The word in the last line of the screen.
    pub(in crate::watch) hint: &'static str,
}

const fn binding(
    action: Action,
    keys: &'static [KeyCode],
    shown: &'static str,
    what: &'static str,
    hint: &'static str,
) -> Binding {
    Binding { action, keys, shown, what, hint }
}

use KeyCode::{BackTab, Char, End, Enter, Esc, F, Home, PageDown, PageUp, Tab};

/// All keys, in the order of the help.
pub(in crate::watch) const BINDINGS: &[Binding] = &[
    binding(Action::Up, &[KeyCode::Up, Char('k')], "Up, k", "One line up", ""),
    binding(Action::Down, &[KeyCode::Down, Char('j')], "Down, j", "One line down", ""),
    binding(Action::PageUp, &[PageUp], "PgUp, Ctrl-B", "One page up", ""),
    binding(Action::PageDown, &[PageDown], "PgDn, Ctrl-F", "One page down", ""),
    binding(Action::HalfPageUp, &[], "Ctrl-U", "Half a page up", ""),
    binding(Action::HalfPageDown, &[], "Ctrl-D", "Half a page down", ""),
    binding(Action::First, &[Home, Char('g')], "Home, Ctrl-A, g", "The first line", ""),
    binding(Action::Last, &[End, Char('G')], "End, Ctrl-E, G", "The last line", ""),
    binding(
        Action::Open,
        &[Enter],
        "Enter",
        "The flow of a row or of all that are selected; in a flow, the message",
        "Flow",
    ),
    binding(
        Action::Extended,
        &[F(4), Char('x'), Char('X')],
        "F4, x",
        "The flow of all sessions of the same subscriber",
        "Extended",
    ),
    binding(
        Action::Form,
        &[F(6), Char('r'), Char('R')],
        "F6, r",
        "The messages of a row; in a message: as a tree, JSON, octets",
        "Message",
    ),
    binding(
        Action::Left,
        &[KeyCode::Left, Char('h')],
        "Left, h",
        "The message before; in the settings: less",
        "Before",
    ),
    binding(
        Action::Right,
        &[KeyCode::Right, Char('l')],
        "Right, l",
        "The message behind; in the settings: more",
        "Behind",
    ),
    binding(
        Action::Back,
        &[Esc, Char('q'), Char('Q')],
        "Esc, q",
        "Back; in the list, the end. Ctrl-C ends the program anywhere",
        "Back",
    ),
    binding(
        Action::Switch,
        &[Tab, BackTab],
        "Tab",
        "The list of exchanges, or that of sessions",
        "Switch",
    ),
    binding(
        Action::Select,
        &[Char(' ')],
        "Space",
        "Selects a row, for the flow, for saving and copying; shows a column or hides it",
        "Select",
    ),
    binding(
        Action::Search,
        &[F(3), Char('/')],
        "F3, /",
        "Lists what has a text in a message or in its row, while it is typed",
        "Search",
    ),
    binding(
        Action::Filter,
        &[F(7), Char('f'), Char('F')],
        "F7, f",
        "Lists what an expression is true of: result >= 4000 and latency > 200ms",
        "Filter",
    ),
    binding(
        Action::Save,
        &[F(2), Char('s'), Char('S')],
        "F2, s",
        "Saves what is selected, or all that is listed: .pcap, .json or .hex",
        "Save",
    ),
    binding(Action::CopyHex, &[Char('c')], "c", "Copies messages as hex", "Copy hex"),
    binding(Action::CopyJson, &[Char('C')], "C", "Copies messages as JSON", "Copy JSON"),
    binding(Action::Clear, &[F(5)], "F5, Ctrl-L", "Forgets everything", "Clear"),
    binding(
        Action::ClearOthers,
        &[F(9), Char('i'), Char('I')],
        "F9, i",
        "Forgets what is not listed",
        "Clear rest",
    ),
    binding(
        Action::Columns,
        &[F(10), Char('t'), Char('T')],
        "F10, t",
        "Which columns the list has",
        "Columns",
    ),
    binding(Action::OrderBefore, &[Char('<')], "<", "In the order of the column before", ""),
    binding(Action::OrderBehind, &[Char('>')], ">", "In the order of the next column", "Order"),
    binding(Action::Reverse, &[Char('z')], "z", "Turns the order round", "Reverse"),
    binding(Action::MoveUp, &[Char('-')], "-", "Among the columns: moves one up", "Up"),
    binding(Action::MoveDown, &[Char('+')], "+", "Among the columns: moves one down", "Down"),
    binding(
        Action::Pause,
        &[Char('p'), Char('P')],
        "p",
        "Reads no further until p is pressed again",
        "Pause",
    ),
    binding(
        Action::Follow,
        &[Char('a'), Char('A')],
        "a",
        "Stays at the last row, whatever comes",
        "Autoscroll",
    ),
    binding(Action::Problems, &[Char('!')], "!", "What is wrong with the input", "Problems"),
    binding(
        Action::Settings,
        &[F(8), Char('o')],
        "F8, o",
        "How much is kept, and how times and hosts are shown",
        "Settings",
    ),
    binding(Action::Help, &[F(1), Char('?')], "F1, ?", "This help", "Help"),
];

impl Action {
    /// What a key is for, outside of texts that are typed.
    pub(super) fn of(key: KeyEvent) -> Option<Self> {
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return match key.code {
                Char('f') => Some(Self::PageDown),
                Char('b') => Some(Self::PageUp),
                Char('d') => Some(Self::HalfPageDown),
                Char('u') => Some(Self::HalfPageUp),
                Char('a') => Some(Self::First),
                Char('e') => Some(Self::Last),
                Char('l') => Some(Self::Clear),
                _ => None,
            };
        }
        let binding = BINDINGS.iter().find(|it| it.keys.contains(&key.code));
        binding.map(|it| it.action)
    }

    pub(in crate::watch) fn binding(self) -> Option<&'static Binding> {
        BINDINGS.iter().find(|it| it.action == self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_key_means_two_things() {
        let keys: Vec<KeyCode> = BINDINGS.iter().flat_map(|it| it.keys).copied().collect();
        let different: HashSet<KeyCode> = keys.iter().copied().collect();
        assert_eq!(keys.len(), different.len());
    }

    #[test]
    fn the_guide_lists_all_keys() {
        let guide = include_str!("../../../../docs/guide/tool.md");
        for Binding { shown, what, .. } in BINDINGS {
            let keys: Vec<String> = shown.split(", ").map(|key| format!("`{key}`")).collect();
            let row = format!("| {} | {what} |", keys.join(", "));
            assert!(guide.contains(&row), "{row}");
        }
    }
}
