//! The thread that writes: it batches what waits, and tells each after its batch is on disk.

use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use metrics::{Counter, Gauge, Histogram, counter, gauge, histogram};
use tokio::sync::{mpsc, oneshot};

use super::StorageError;
use super::disk::{Disk, DiskError};
use super::schema::NUMBER;
use super::transaction::{Overlay, Transaction, writes};

/// A change that waits, and who waits for it.
pub(super) struct Job {
    change: Change,
    answer: oneshot::Sender<Answered>,
}

/// What a change returns, and whether it is to be made.
type Change = Box<dyn FnOnce(&mut Transaction<'_>) -> Made + Send>;
type Made = (Box<dyn Any + Send>, bool);
type Answered = Result<Box<dyn Any + Send>, StorageError>;

impl Job {
    pub(super) fn new(
        answer: oneshot::Sender<Answered>,
        change: impl FnOnce(&mut Transaction<'_>) -> Made + Send + 'static,
    ) -> Self {
        Self { change: Box::new(change), answer }
    }
}

/// Starts the thread, which goes on from the number of the last change on disk and keeps that true. It ends when nobody
/// can send it a change any more.
pub(super) fn start(
    disk: Arc<dyn Disk>,
    jobs: mpsc::Receiver<Job>,
    last: Arc<AtomicU64>,
) -> io::Result<thread::JoinHandle<()>> {
    let number = last.load(Ordering::Acquire);
    let writer = Writer { disk, number, last, failed: None, metrics: StorageMetrics::new() };
    thread::Builder::new().name("storage".to_owned()).spawn(move || writer.run(jobs))
}

struct Writer {
    disk: Arc<dyn Disk>,
    /// Of the last change.
    number: u64,
    /// Of the last one that is on disk.
    last: Arc<AtomicU64>,
    /// How the disk failed, and when it is tried again.
    failed: Option<(DiskError, Instant)>,
    metrics: StorageMetrics,
}

/// What the thread tells the `metrics` facade.
struct StorageMetrics {
    /// Changes that wait while others are written.
    waiting: Gauge,
    changes: Counter,
    /// How long it takes until a batch is on disk.
    writing: Histogram,
    failures: Counter,
}

impl StorageMetrics {
    fn new() -> Self {
        Self {
            waiting: gauge!("diameter_storage_changes_waiting"),
            changes: counter!("diameter_storage_changes_total"),
            writing: histogram!("diameter_storage_write_seconds"),
            failures: counter!("diameter_storage_write_failures_total"),
        }
    }
}

/// Changes that are written together, and what they are told then.
#[derive(Default)]
struct Batch {
    overlay: Overlay,
    answers: Vec<(oneshot::Sender<Answered>, Box<dyn Any + Send>)>,
}

impl Writer {
    fn run(mut self, mut jobs: mpsc::Receiver<Job>) {
        let mut waiting = Vec::new();
        while jobs.blocking_recv_many(&mut waiting, MOST_AT_ONCE) > 0 {
            self.metrics.waiting.set(jobs.len() as f64);
            if let Err(error) = self.ensure_open() {
                waiting.drain(..).for_each(|job| tell(job.answer, Err(error.clone().into())));
                continue;
            }
            let mut batch = Batch::default();
            for job in waiting.drain(..) {
                // Who has lost patience was told that it is open whether the change is made.
                if !job.answer.is_closed() {
                    self.add(&mut batch, job);
                }
            }
            self.write(batch);
        }
    }

    /// After a failure the disk is opened again, but not all the time.
    fn ensure_open(&mut self) -> Result<(), DiskError> {
        let Some((error, again)) = &self.failed else { return Ok(()) };
        if Instant::now() < *again {
            return Err(error.clone());
        }
        if let Err(error) = self.disk.reopen() {
            return Err(self.fail(error));
        }
        tracing::info!("the disk of the store works again");
        self.failed = None;
        Ok(())
    }

    fn fail(&mut self, error: DiskError) -> DiskError {
        if self.failed.is_none() {
            tracing::error!(%error, "the store cannot write");
        }
        self.failed = Some((error.clone(), Instant::now() + PAUSE));
        error
    }

    /// Runs a change on what those before it left.
    fn add(&mut self, batch: &mut Batch, job: Job) {
        let number = self.number + 1;
        let mut transaction = Transaction::new(&*self.disk, &batch.overlay, number);
        match catch_unwind(AssertUnwindSafe(|| (job.change)(&mut transaction))) {
            Ok((told, is_made)) => {
                let own = transaction.into_overlay();
                if is_made && !own.is_empty() {
                    self.number = number;
                    batch.overlay.extend(own);
                }
                batch.answers.push((job.answer, told));
            }
            Err(_) => {
                tracing::error!("a change of the store panicked");
                tell(job.answer, Err(StorageError::Panicked));
            }
        }
    }

    fn write(&mut self, batch: Batch) {
        let Batch { mut overlay, answers } = batch;
        let mut written = Ok(());
        if !overlay.is_empty() {
            let (table, key) = NUMBER;
            overlay.insert((table, key.to_vec()), Some(self.number.to_be_bytes().to_vec()));
            let begun = Instant::now();
            written = self.disk.write(writes(overlay)).map_err(|error| self.fail(error));
            self.metrics.writing.record(begun.elapsed());
            match &written {
                Ok(()) => self.metrics.changes.increment(answers.len() as u64),
                Err(_) => self.metrics.failures.increment(1),
            }
        }
        if written.is_ok() {
            // What failed before it is on disk or is not, and is read so since the disk was opened again.
            self.last.store(self.number, Ordering::Release);
        }
        for (answer, told) in answers {
            // Even one that has changed nothing has read what may not be there.
            let told = written.clone().map(|()| told).map_err(StorageError::from);
            tell(answer, told);
        }
    }
}

/// Who has gone is not told.
fn tell(answer: oneshot::Sender<Answered>, told: Answered) {
    let _ = answer.send(told);
}

/// Changes that go into one batch.
const MOST_AT_ONCE: usize = 1024;

/// For how long a disk that failed is left alone.
const PAUSE: Duration = Duration::from_millis(200);
