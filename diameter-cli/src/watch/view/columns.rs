//! Tables: which columns have room, and how wide they are.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::watch::app::Key;

/// A column of a table.
pub(super) struct Column<T: ?Sized> {
    pub(super) title: &'static str,
    pub(super) width: u16,
    /// Columns with greater numbers give way first.
    pub(super) rank: u8,
    pub(super) is_number: bool,
    /// Whether it is shown unless somebody hides it.
    pub(super) is_usual: bool,
    pub(super) cell: fn(&T) -> (String, Style),
    /// What rows are in order by.
    pub(super) key: fn(&T) -> Key,
}

impl<T: ?Sized> Column<T> {
    pub(super) fn text(
        title: &'static str,
        width: u16,
        rank: u8,
        cell: fn(&T) -> (String, Style),
        key: fn(&T) -> Key,
    ) -> Self {
        Self { title, width, rank, is_number: false, is_usual: true, cell, key }
    }

    pub(super) fn number(
        title: &'static str,
        width: u16,
        rank: u8,
        cell: fn(&T) -> (String, Style),
        key: fn(&T) -> Key,
    ) -> Self {
        Self { is_number: true, ..Self::text(title, width, rank, cell, key) }
    }

    /// It is hidden unless somebody wants it.
    pub(super) fn on_demand(self) -> Self {
        Self { is_usual: false, ..self }
    }
}

/// Between columns.
const GAP: u16 = 2;

/// The columns that have room within so many characters, with their widths. The one of rank 0 takes what is left.
pub(super) fn fit<'c, T: ?Sized + 'c>(
    columns: impl Iterator<Item = &'c Column<T>>,
    width: u16,
) -> Vec<(&'c Column<T>, u16)> {
    let mut fitting: Vec<&Column<T>> = columns.collect();
    let needed = |columns: &[&Column<T>]| -> u16 {
        columns.iter().map(|column| column.width + GAP).sum::<u16>().saturating_sub(GAP)
    };
    while needed(&fitting) > width && fitting.len() > 1 {
        let last = fitting.iter().enumerate().max_by_key(|(_, column)| column.rank);
        match last {
            Some((at, column)) if column.rank > 0 => fitting.remove(at),
            _ => break,
        };
    }
    let left = width.saturating_sub(needed(&fitting));
    let widths = fitting
        .into_iter()
        .map(|column| (column, if column.rank == 0 { column.width + left } else { column.width }));
    widths.collect()
}

/// Draws one line of a table.
pub(super) fn draw<'c, T: ?Sized + 'c>(
    buffer: &mut Buffer,
    area: Rect,
    columns: &[(&'c Column<T>, u16)],
    cell: impl Fn(&'c Column<T>) -> (String, Style),
) {
    let mut x = area.x;
    for (column, width) in columns {
        let room = (*width).min(area.right().saturating_sub(x));
        if room == 0 {
            return;
        }
        let (text, style) = cell(column);
        let text = cut(&text, usize::from(room));
        let length = u16::try_from(text.chars().count()).unwrap_or(room).min(room);
        let start = if column.is_number { x + room - length } else { x };
        buffer.set_stringn(start, area.y, text, usize::from(room), style);
        x = x.saturating_add(width + GAP);
    }
}

/// As much of a text as has room.
pub(super) fn cut(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(room.saturating_sub(1)).collect();
    cut.extend((room > 0).then_some('…'));
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(title: &'static str, width: u16, rank: u8) -> Column<()> {
        Column::text(title, width, rank, |()| Default::default(), |()| Key::Nothing)
    }

    #[test]
    fn what_matters_least_gives_way_and_the_first_takes_the_rest() {
        let columns = [column("a", 10, 1), column("b", 20, 0), column("c", 10, 2)];
        let fitted = |width| -> Vec<(&str, u16)> {
            fit(columns.iter(), width)
                .iter()
                .map(|(column, width)| (column.title, *width))
                .collect()
        };
        assert_eq!(fitted(100), [("a", 10), ("b", 76), ("c", 10)]);
        assert_eq!(fitted(44), [("a", 10), ("b", 20), ("c", 10)]);
        assert_eq!(fitted(43), [("a", 10), ("b", 31)]);
        assert_eq!(fitted(25), [("b", 25)]);
        assert_eq!(fitted(5), [("b", 20)]);
    }
}
