//! Files in a folder: written beside it, and handed over whole by being renamed into it.
//!
//! Each record is in one file. A file that is full is synced; then the store is told, in one commit, that the consumer
//! has the records up to its end and that this file is to be handed over; then it is renamed. Whoever is killed
//! before the commit makes the file anew from the store, which has all its records still. Whoever is killed after it
//! finds the name in the store, and renames the file if that was not done: what is in the folder is never written
//! again.

use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use diameter_session::Timestamp;
use tracing::{info, warn};

use super::worker::Worker;
use super::{
    AT_ONCE, Failure, FolderSettings, LeftOut, OpenFile, Step, Supply, Watched, WrittenFile,
};
use crate::file::{ClosingReason, Format, Settings, Writer};
use crate::record::Record;
use crate::store::Position;

/// A folder that gets files.
pub(super) struct Folder {
    settings: FolderSettings,
    /// As the store has it.
    position: Position,
    /// The next record, which may be behind those of the open file.
    next: u32,
    open: Option<Open>,
    worker: Worker,
}

/// A file that is being written.
struct Open {
    path: PathBuf,
    file: File,
    writer: Writer,
    /// Octets that the disk need not have yet.
    unsynced: usize,
}

impl Folder {
    /// Takes up work: a file whose records the consumer has is handed over, one that is older is made anew.
    pub(super) async fn begin(
        settings: FolderSettings,
        position: Position,
    ) -> Result<Self, Failure> {
        let worker = Worker::start().map_err(Failure::Thread)?;
        let next = position.next;
        let folder = Self { settings, position, next, open: None, worker };
        let settings = folder.settings.clone();
        let before = folder.position.clone();
        let begin = move || {
            for path in [&settings.folder, &settings.open] {
                fs::create_dir_all(path).map_err(at(path))?;
            }
            finish(&settings, &before)
        };
        folder.worker.run(begin).await?;
        Ok(folder)
    }

    pub(super) async fn step(
        &mut self,
        watched: &Watched,
        supply: &Supply,
    ) -> Result<Step, Failure> {
        let now = supply.clock.now();
        if watched.takes_order() && self.open.is_some() {
            self.close(ClosingReason::MANUAL, watched, supply).await?;
        }
        let due = |open: &Open| open.writer.due(0, now, &self.settings.files);
        if let Some(reason) = self.open.as_ref().and_then(due) {
            self.close(reason, watched, supply).await?;
        }
        let records = supply.store.records(self.next, AT_ONCE).await?;
        if records.is_empty() {
            return Ok(self.waits());
        }
        let open = match self.open.take() {
            Some(open) => open,
            None => self.open_file(now).await?,
        };
        let (files, is_all) = (self.settings.files.clone(), records.len() < AT_ONCE);
        let appended = self.worker.run(move || open.append(&records, now, &files)).await?;
        let Appended { open, taken, is_full, left_out } = appended;
        watched.left_out(left_out);
        if let Some(last) = taken {
            self.next = last.saturating_add(1);
        }
        let is_empty = open.writer.records() == 0;
        watched.writes((!is_empty).then(|| open.shown(&self.settings.files)));
        self.open = Some(open);
        match is_full {
            Some(reason) => self.close(reason, watched, supply).await?,
            // Nothing that is waited for stands in it, so nothing need be read again.
            None if is_empty => self.go_on_without_file(watched, supply).await?,
            None if is_all => return Ok(self.waits()),
            None => {}
        }
        Ok(Step::Went)
    }

    /// For the time at which the open file is to be closed, if there is one.
    fn waits(&self) -> Step {
        Step::Waits(self.open.as_ref().map(|it| it.writer.due_at(&self.settings.files)))
    }

    async fn open_file(&self, now: Timestamp) -> Result<Open, Failure> {
        let writer = Writer::new(self.position.next_file, now);
        let path = open_path(&self.settings, self.position.next_file);
        let front = writer.front(&self.settings.files);
        let open = move || {
            // One that was left by a process that was killed is made anew.
            let created = File::create(&path);
            let written = created.and_then(|mut file| file.write_all(&front).map(|()| file));
            let file = written.map_err(at(&path))?;
            Ok(Open { path, file, writer, unsynced: 0 })
        };
        self.worker.run(open).await
    }

    /// Records were passed over, and there is no other in the open file.
    async fn go_on_without_file(
        &mut self,
        watched: &Watched,
        supply: &Supply,
    ) -> Result<(), Failure> {
        let position = Position { next: self.next, ..self.position.clone() };
        supply.store.put_position(watched.name(), position.clone()).await?;
        watched.reached(&position);
        self.position = position;
        Ok(())
    }

    /// Closes the open file and hands it over.
    async fn close(
        &mut self,
        reason: ClosingReason,
        watched: &Watched,
        supply: &Supply,
    ) -> Result<(), Failure> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let (settings, now) = (self.settings.clone(), supply.clock.now());
        let writer = open.writer;
        let name = self.worker.run(move || open.close(reason, now, &settings)).await?;
        let position = Position {
            next: self.next,
            next_file: self.position.next_file.saturating_add(1),
            handing_over: Some(name.clone()),
        };
        supply.store.put_position(watched.name(), position.clone()).await?;
        let (settings, done) = (self.settings.clone(), position.clone());
        self.worker.run(move || finish(&settings, &done)).await?;
        watched.reached(&position);
        watched.writes(None);
        let (records, octets) = (writer.records(), writer.octets(&self.settings.files));
        info!(
            consumer = watched.name(),
            file = name,
            records,
            reason = reason.name(),
            "file handed over"
        );
        files(watched).increment(1);
        watched.wrote(WrittenFile { name, records, octets, closed: now, reason: reason.name() });
        self.position = position;
        Ok(())
    }
}

pub(super) fn files(watched: &Watched) -> metrics::Counter {
    metrics::counter!("diameter_cdf_files_total", "consumer" => watched.name().to_owned())
}

pub(super) fn too_long() -> metrics::Counter {
    metrics::counter!("diameter_cdf_records_too_long_total")
}

/// What became of records that were to be appended.
struct Appended {
    open: Open,
    /// The number of the last one that was.
    taken: Option<u32>,
    /// The file has no place for the next one, if there is any.
    is_full: Option<ClosingReason>,
    left_out: LeftOut,
}

impl Open {
    fn append(
        mut self,
        records: &[Record],
        now: Timestamp,
        settings: &Settings,
    ) -> Result<Appended, Failure> {
        let mut octets = Vec::new();
        let mut taken = None;
        let mut is_full = None;
        let mut left_out = LeftOut::default();
        for record in records {
            let contents = record.contents();
            let encoded = match settings.format {
                // It has nothing that JSON lacks.
                Format::Json => serde_json::to_vec(&contents).ok(),
                Format::Ts32297 | Format::Ber => contents.to_ber(),
            };
            if let Some(encoded) = encoded {
                is_full = self.writer.due(encoded.len(), now, settings);
                if is_full.is_some() {
                    break;
                }
                match self.writer.append(record.kind, &encoded, now, settings) {
                    Ok(appended) => octets.extend(appended),
                    Err(error) => {
                        // JSON has it.
                        warn!(%error, "a record is not in files of this format");
                        too_long().increment(1);
                        self.writer.lose(Some(1));
                    }
                }
            } else {
                left_out.records += 1;
            }
            left_out.avps += contents.without_field() as u64;
            taken = record.closing.map(|it| it.number).or(taken);
        }
        let is_full = is_full.or_else(|| self.writer.due(0, now, settings));
        self.write(&octets).map_err(at(&self.path))?;
        Ok(Appended { open: self, taken, is_full, left_out })
    }

    /// Writes at the end. The disk gets the file in small pieces: of a large one that it gets when it is closed the
    /// journal of the store would wait, for as long as that takes.
    fn write(&mut self, octets: &[u8]) -> io::Result<()> {
        self.file.write_all(octets)?;
        self.unsynced = self.unsynced.saturating_add(octets.len());
        if self.unsynced >= SYNCED_AT {
            self.file.sync_data()?;
            self.unsynced = 0;
        }
        Ok(())
    }

    /// Puts the header of a closed file in front, and has the disk take it; under which name it is to be handed over.
    fn close(
        mut self,
        reason: ClosingReason,
        now: Timestamp,
        settings: &FolderSettings,
    ) -> Result<String, Failure> {
        let front = self.writer.close(reason, &settings.files);
        let written = self.file.seek(SeekFrom::Start(0));
        let written = written.and_then(|_| self.file.write_all(&front));
        written.and_then(|()| self.file.sync_all()).map_err(at(&self.path))?;
        sync_folder(&settings.open)?;
        Ok(free_name(&settings.folder, &self.writer.name(now, &settings.files)))
    }

    fn shown(&self, settings: &Settings) -> OpenFile {
        OpenFile {
            number: self.writer.number(),
            records: self.writer.records(),
            octets: self.writer.octets(settings),
            opened: self.writer.opened(),
        }
    }
}

/// Hands the last file over, if that was not done.
fn finish(settings: &FolderSettings, position: &Position) -> Result<(), Failure> {
    let Some(name) = &position.handing_over else { return Ok(()) };
    let path = open_path(settings, position.next_file.saturating_sub(1));
    match fs::rename(&path, settings.folder.join(name)) {
        Ok(()) => sync_folder(&settings.folder),
        // It was done.
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.exists() => Ok(()),
        Err(error) => Err(at(&path)(error)),
    }
}

/// The name, or one with a number behind it when a file of a store that is no more has it.
fn free_name(folder: &Path, name: &str) -> String {
    let mut free = name.to_owned();
    let mut number = 2_u32;
    while folder.join(&free).exists() {
        free = format!("{name}.{number}");
        number = number.saturating_add(1);
    }
    free
}

/// Where the file of this number is written.
fn open_path(settings: &FolderSettings, number: u32) -> PathBuf {
    settings.open.join(format!("{number}.{}.open", settings.files.format.extension()))
}

/// A name is on disk when its folder is.
fn sync_folder(folder: &Path) -> Result<(), Failure> {
    File::open(folder).and_then(|it| it.sync_all()).map_err(at(folder))
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |error| Failure::File { path, error }
}

/// So many octets of a file are written before the disk has to have them.
const SYNCED_AT: usize = 1 << 20;
