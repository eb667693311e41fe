//! This program once more, in another role, and what the system says of it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Ends what a process has to say to a question.
pub(crate) const END: &str = "end";

/// A process in a role. It ends when nobody asks it any more.
pub(crate) struct Process {
    child: Child,
    /// Closed before it is waited for.
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    said: String,
}

impl Process {
    /// Starts it, and waits until it is at work.
    pub(crate) fn start(role: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .arg(format!("role={role}"))
            .env("LOGINS_SECRET", super::nas::SECRET)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // As a log that is kept elsewhere.
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let questions = child.stdin.take();
        let mut answers = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        answers.read_line(&mut said).unwrap();
        assert!(!said.is_empty(), "the process in the role {role} has ended");
        Self { child, questions, answers, said: said.trim().to_owned() }
    }

    /// The address that it said at its start.
    pub(crate) fn said(&self) -> &str {
        &self.said
    }

    /// What it says when it is asked.
    pub(crate) fn ask(&mut self) -> Vec<String> {
        writeln!(self.questions.as_mut().unwrap()).unwrap();
        let lines = (&mut self.answers).lines().map(Result::unwrap);
        lines.take_while(|line| line != END).collect()
    }

    /// Seconds that processors have worked for it.
    pub(crate) fn processor_time(&self) -> f64 {
        let threads = fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        let of_thread = |thread: std::io::Result<fs::DirEntry>| {
            // It may have ended.
            let text = fs::read_to_string(thread.unwrap().path().join("schedstat"));
            let nanos = text.unwrap_or_default().split(' ').next().map(str::parse::<f64>);
            nanos.and_then(Result::ok).unwrap_or_default() / 1e9
        };
        threads.map(of_thread).sum()
    }

    /// MB that it has in memory.
    pub(crate) fn resident(&self) -> f64 {
        self.status("VmRSS:")
    }

    /// MB that it has had in memory at most.
    pub(crate) fn most_resident(&self) -> f64 {
        self.status("VmHWM:")
    }

    fn status(&self, name: &str) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        let kibibytes: f64 = line.split_whitespace().next().unwrap().parse().unwrap();
        kibibytes * 1024.0 / 1e6
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Nobody asks any more.
        self.questions = None;
        let _ = self.child.wait();
    }
}
