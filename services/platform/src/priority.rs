//! Threads whose work may wait.

/// Has this thread, and those that it starts, wait for others when there are more than the machine has cores.
///
/// It is for what takes long and what nobody waits for. Nothing gives the priority back. Elsewhere than on Linux nothing
/// happens: there it would be taken from the whole process.
///
/// ```
/// std::thread::spawn(|| {
///     diameter_platform::give_way();
///     // A file is packed here, or a table is merged.
/// });
/// ```
pub fn give_way() {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::nice(WAY) {
        tracing::debug!(%error, "a thread keeps its priority");
    }
}

/// A thread with so much less gets a third of the time of others. With much less, those would wait for what it has
/// locked when it stops in the middle.
#[cfg(target_os = "linux")]
const WAY: i32 = 5;

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn threads_that_are_started_by_one_that_gives_way_do_so_too() {
        let priority = || rustix::process::getpriority_process(None).unwrap();
        let before = priority();
        let parent = thread::spawn(move || {
            give_way();
            thread::spawn(priority).join().unwrap()
        });
        assert_eq!(parent.join().unwrap(), (before + WAY).min(19));
        assert_eq!(priority(), before);
    }
}
