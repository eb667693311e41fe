//! The thread that reads. It waits for its source, and while somebody has paused it; never for the screen: that is
//! held no longer than it takes to be drawn in memory.

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

use diameter_capture::{Input, Options};

use super::app::{App, Reading};
use super::input::Opened;
use crate::dumpcap::Dumpcap;

/// What the reader and the screen have in common.
#[derive(Debug)]
pub(super) struct Shared {
    app: Mutex<App>,
    /// Told when a pause may have ended.
    resumed: Condvar,
}

/// The other thread panicked, and has said why.
#[derive(Debug)]
pub(super) struct Panicked;

impl Shared {
    pub(super) fn new(app: App) -> Self {
        Self { app: Mutex::new(app), resumed: Condvar::new() }
    }

    pub(super) fn lock(&self) -> Result<MutexGuard<'_, App>, Panicked> {
        self.app.lock().map_err(|_| Panicked)
    }

    /// Lets the reader go on, if it is not paused.
    pub(super) fn resume(&self) {
        self.resumed.notify_all();
    }

    /// Waits until reading is not paused.
    fn lock_to_read(&self) -> Result<MutexGuard<'_, App>, Panicked> {
        let app = self.lock()?;
        let is_paused = |app: &mut App| app.reading == Reading::Paused;
        self.resumed.wait_while(app, is_paused).map_err(|_| Panicked)
    }
}

/// Begins to read.
pub(super) fn start(
    opened: Opened,
    options: Options,
    shared: Arc<Shared>,
) -> io::Result<JoinHandle<()>> {
    let read = move || {
        // Who has panicked has said so, and ends the program.
        let _ = read(opened, &options, &shared);
    };
    thread::Builder::new().name("reading".to_owned()).spawn(read)
}

fn read(mut opened: Opened, options: &Options, shared: &Shared) -> Result<(), Panicked> {
    let why = match Input::new(opened.reader, options) {
        Ok(input) => {
            for item in input {
                shared.lock_to_read()?.take(item);
            }
            opened.dumpcap.as_mut().map(Dumpcap::ended)
        }
        Err(error) => Some(format!("cannot be read: {error}")),
    };
    shared.lock()?.end(why);
    Ok(())
}
