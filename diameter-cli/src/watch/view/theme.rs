//! Styles by what they say. Without colours they still differ where it matters.

use ratatui::style::{Color, Modifier, Style};

use crate::ladder::Tone;

/// Whether there are colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::watch) struct Theme {
    pub(in crate::watch) is_colored: bool,
}

impl Theme {
    fn fg(self, color: Color) -> Style {
        if self.is_colored { Style::default().fg(color) } else { Style::default() }
    }

    /// The first line of the screen, and the names of columns.
    pub(super) fn bar(self) -> Style {
        match self.is_colored {
            true => Style::default().fg(Color::Black).bg(Color::Cyan),
            false => Style::default().add_modifier(Modifier::REVERSED),
        }
    }

    pub(super) fn heading(self) -> Style {
        Style::default().add_modifier(Modifier::BOLD)
    }

    pub(super) fn quiet(self) -> Style {
        Style::default().add_modifier(Modifier::DIM)
    }

    /// The line where somebody is.
    pub(super) fn selected(self) -> Style {
        // Whatever the colours of what stands there, it is legible.
        let plain = Style::default().fg(Color::Reset).bg(Color::Reset);
        plain.add_modifier(Modifier::REVERSED).remove_modifier(Modifier::DIM)
    }

    pub(super) fn marked(self) -> Style {
        self.fg(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    pub(super) fn good(self) -> Style {
        self.fg(Color::Green)
    }

    pub(super) fn warning(self) -> Style {
        self.fg(Color::Yellow)
    }

    pub(super) fn bad(self) -> Style {
        self.fg(Color::Red).add_modifier(Modifier::BOLD)
    }

    /// What is wrong with a text that is typed.
    pub(super) fn mistake(self) -> Style {
        self.fg(Color::Red).add_modifier(Modifier::UNDERLINED)
    }

    /// The style of a part of a ladder.
    pub(super) fn tone(self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => Style::default(),
            Tone::Heading => self.heading(),
            Tone::Quiet => self.quiet(),
            Tone::Request => self.fg(Color::Cyan),
            Tone::Good => self.good(),
            Tone::Warning => self.warning(),
            Tone::Bad => self.bad(),
        }
    }

    /// A style that was made with colours.
    pub(super) fn of(self, style: Style) -> Style {
        if self.is_colored { style } else { Style { fg: None, bg: None, ..style } }
    }
}
