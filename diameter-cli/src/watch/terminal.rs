//! The terminal while the program has it: in raw mode, on its other screen, and given back as it was whatever
//! happens.

use std::io;

use ratatui::DefaultTerminal;

/// Runs what has the terminal.
///
/// # Errors
///
/// When the terminal cannot be set up.
pub(super) fn with<T>(run: impl FnOnce(&mut DefaultTerminal) -> T) -> io::Result<T> {
    /// Gives the terminal back, also when the program is unwound.
    struct Restoring;
    impl Drop for Restoring {
        fn drop(&mut self) {
            ratatui::restore();
        }
    }
    let _restoring = Restoring;
    // From here on a panic of any thread gives the terminal back before it is told.
    let mut terminal = ratatui::try_init()?;
    Ok(run(&mut terminal))
}
