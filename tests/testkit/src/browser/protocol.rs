//! The DevTools protocol of a browser: requests with their answers, and events.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::launch;

pub(super) struct Protocol {
    child: Child,
    requests: ChildStdin,
    messages: Receiver<Value>,
    events: Vec<Value>,
    last: u64,
    /// Of the page.
    session: Option<String>,
    _profile: TempDir,
}

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

impl Protocol {
    pub(super) fn start() -> Self {
        let profile = tempfile::tempdir().unwrap();
        // A shell would only say that there is none.
        let version = launch(Command::new("chromium").arg("--version"), Command::output);
        assert!(version.status.success());
        // The pipe is what the browser has open as 3 and 4.
        let mut command = Command::new("sh");
        command.args(["-c", "exec chromium \"$@\" 3<&0 4>&1 </dev/null >/dev/null", "sh"]);
        command.args(["--headless", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu"]);
        command.args(["--no-first-run", "--disable-extensions", "--hide-scrollbars"]);
        command.args(["--disable-background-networking", "--disable-component-update"]);
        command.arg(format!("--user-data-dir={}", profile.path().display()));
        command.arg("about:blank");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = launch(&mut command, Command::spawn);
        let requests = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap());
        let (sender, messages) = mpsc::channel();
        std::thread::spawn(move || {
            let mut octets = Vec::new();
            while answers.read_until(0, &mut octets).is_ok_and(|read| read > 0) {
                octets.pop();
                let Ok(message) = serde_json::from_slice(&octets) else { return };
                if sender.send(message).is_err() {
                    return;
                }
                octets.clear();
            }
        });
        let mut protocol = Self {
            child,
            requests,
            messages,
            events: Vec::new(),
            last: 0,
            session: None,
            _profile: profile,
        };
        let target = protocol.ask("Target.createTarget", json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = protocol.ask("Target.attachToTarget", attach);
        protocol.session = Some(attached["sessionId"].as_str().unwrap().to_owned());
        protocol
    }

    /// Asks, and returns the result.
    pub(super) fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.last += 1;
        let mut request = json!({ "id": self.last, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            request["sessionId"] = json!(session);
        }
        let mut octets = serde_json::to_vec(&request).unwrap();
        octets.push(0);
        self.requests.write_all(&octets).expect("the browser has ended");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let message = self.next(method, deadline);
            if message["id"] == self.last {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
            self.events.push(message);
        }
    }

    /// Waits for an event, which may have come since the last wait.
    pub(super) fn wait_for(&mut self, event: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.events.iter().any(|it| it["method"] == event) {
            let message = self.next(event, deadline);
            self.events.push(message);
        }
        self.events.clear();
    }

    fn next(&mut self, what: &str, deadline: Instant) -> Value {
        let left = deadline.saturating_duration_since(Instant::now());
        let message = self.messages.recv_timeout(left);
        message.unwrap_or_else(|error| panic!("{what}: no answer of the browser: {error}"))
    }
}

impl Drop for Protocol {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
