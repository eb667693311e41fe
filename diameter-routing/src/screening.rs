//! Screening: what may pass from which peers.
//!
//! Rules are asked in their order, and the first one that is about a message decides; a message that no rule is about
//! passes. A new rule should [detect](Action::Detect) first: what it would have caught is counted and shown, and
//! passes. Rules are about requests unless [said otherwise](Rule::about).
//!
//! The categories of GSMA FS.19 are written like this:
//!
//! ```
//! use std::time::SystemTime;
//!
//! use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Request};
//! use diameter_messages::s6a::{CancelLocationRequest, CancellationType};
//! use diameter_messages::base::AuthSessionState;
//! use diameter_routing::screening::{Action, Refusal, Rule, Screen};
//! use diameter_routing::RoutingAvps;
//! use diameter_routing::selection::{Mismatch, Party, Selected, Selection};
//!
//! const S6A: u32 = 16_777_251;
//! let roaming = || Selection { from: vec!["roaming".into()], ..Selection::default() };
//! let refuse = || Action::Answer(Refusal::new(5003));
//! let screen = Screen::new([
//!     // Category 0: who speaks is who they say they are.
//!     Rule::new("spoofed", refuse(), Selection {
//!         mismatches: vec![Mismatch::OriginHostAndRealm],
//!         ..roaming()
//!     }),
//!     // Category 1: only applications that roaming needs.
//!     Rule::new("not for roaming", Action::Answer(Refusal::new(3007)), roaming())
//!         .unless(Selection { applications: vec![S6A], ..Selection::default() }),
//!     // Category 2: CLR, IDR, DSR come from the home network of the subscriber.
//!     Rule::new("not from home", Action::Drop, Selection {
//!         commands: vec![317, 319, 320],
//!         mismatches: vec![Mismatch::ImsiAndOriginRealm],
//!         ..roaming()
//!     }),
//!     // Category 3: ULR, AIR: from the network that the subscriber is said to visit. Look first.
//!     Rule::new("not from there", Action::Detect, Selection {
//!         commands: vec![316, 318],
//!         mismatches: vec![Mismatch::VisitedPlmnAndOriginRealm],
//!         ..roaming()
//!     }),
//! ]);
//!
//! let request = CancelLocationRequest::builder()
//!     .session_id("hss.epc.mnc099.mcc999.3gppnetwork.org;1;1".to_string())
//!     .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
//!     .origin_host(DiameterIdentity::from_static("hss.epc.mnc099.mcc999.3gppnetwork.org"))
//!     .origin_realm(DiameterIdentity::from_static("epc.mnc099.mcc999.3gppnetwork.org"))
//!     .destination_host(DiameterIdentity::from_static("mme.epc.mnc001.mcc001.3gppnetwork.org"))
//!     .destination_realm(DiameterIdentity::from_static("epc.mnc001.mcc001.3gppnetwork.org"))
//!     .user_name("001010000000001".to_string())
//!     .cancellation_type(CancellationType::SUBSCRIPTION_WITHDRAWAL)
//!     .build();
//! let message = request.to_message(HopByHopId(1), EndToEndId(1))?;
//! let avps = RoutingAvps::of(&message)?;
//! let from = Party { peer: "dea.ipx.example", realm: None, group: Some("roaming") };
//! let selected = Selected { message: &message, avps: &avps, from, to: None };
//! let rule = screen.decide(&selected, SystemTime::now()).ok_or("nothing caught it")?;
//! assert_eq!((rule.name(), rule.action()), ("not from home", &Action::Drop));
//! assert_eq!(screen.caught().map(|it| it.count).sum::<u64>(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;

use crate::selection::{Messages, Selected, Selection};

/// The rules in their order, and what they caught.
#[derive(Debug)]
pub struct Screen {
    rules: Vec<Counted>,
    samples: usize,
    sample_size: usize,
}

#[derive(Debug)]
struct Counted {
    rule: Rule,
    count: AtomicU64,
    samples: Mutex<VecDeque<Sample>>,
}

impl Screen {
    /// Rules, the first one first. Of what each caught the last ten are kept, 4096 octets of each.
    pub fn new(rules: impl IntoIterator<Item = Rule>) -> Self {
        let counted =
            |rule| Counted { rule, count: AtomicU64::default(), samples: Mutex::default() };
        Self { rules: rules.into_iter().map(counted).collect(), samples: 10, sample_size: 4096 }
    }

    /// How many samples are kept for each rule, and how many octets of each.
    #[must_use]
    pub fn samples(self, samples: usize, sample_size: usize) -> Self {
        Self { samples, sample_size, ..self }
    }

    /// Goes on with the counts and samples of rules that had the same name before.
    pub fn take_counts_of(&mut self, before: &Self) {
        for now in &mut self.rules {
            let old = before.rules.iter().find(|it| it.rule.name == now.rule.name);
            let Some(old) = old else { continue };
            now.count = AtomicU64::new(old.count.load(Ordering::Relaxed));
            let samples = old.samples.lock().unwrap_or_else(PoisonError::into_inner).clone();
            now.samples = Mutex::new(samples);
        }
    }

    /// Whether a rule is about answers.
    pub fn has_rules_of_answers(&self) -> bool {
        self.rules.iter().any(|it| it.rule.messages != Messages::Requests)
    }

    /// The rule that decides about a message; `None` when it passes because no rule is about it. It has been counted.
    pub fn decide(&self, of: &Selected<'_>, now: SystemTime) -> Option<&Rule> {
        let counted = self.rules.iter().find(|it| it.rule.is_about(of))?;
        counted.count.fetch_add(1, Ordering::Relaxed);
        if counted.rule.action != Action::Pass && self.samples > 0 {
            let octets = of.message.as_bytes();
            // A copy: a slice would keep the whole buffer that it was received in.
            let kept = octets.get(..self.sample_size).unwrap_or(octets);
            let peer = of.sender().map_or("", |it| it.peer).into();
            let sample = Sample { at: now, peer, octets: Bytes::copy_from_slice(kept) };
            let mut samples = counted.samples.lock().unwrap_or_else(PoisonError::into_inner);
            if samples.len() >= self.samples {
                samples.pop_front();
            }
            samples.push_back(sample);
        }
        Some(&counted.rule)
    }

    /// What the rules have caught so far, in their order.
    pub fn caught(&self) -> impl Iterator<Item = Caught<'_>> {
        self.rules.iter().map(|it| Caught {
            rule: &it.rule,
            count: it.count.load(Ordering::Relaxed),
            samples: {
                let samples = it.samples.lock().unwrap_or_else(PoisonError::into_inner);
                samples.iter().cloned().collect()
            },
        })
    }
}

/// What one rule has caught.
#[derive(Clone, Debug)]
pub struct Caught<'s> {
    /// The rule.
    pub rule: &'s Rule,
    /// How many messages.
    pub count: u64,
    /// The last of them, the newest at the end. They have data of subscribers in them: they belong into the hands of an
    /// administrator, not into a log.
    pub samples: Vec<Sample>,
}

/// A message that was caught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// When.
    pub at: SystemTime,
    /// The peer that it came from.
    pub peer: Arc<str>,
    /// The message, or as much of it as is kept.
    pub octets: Bytes,
}

/// One rule: which messages it is about, and what becomes of them.
#[derive(Clone, Debug)]
pub struct Rule {
    name: Arc<str>,
    action: Action,
    messages: Messages,
    selection: Selection,
    exceptions: Vec<Selection>,
}

impl Rule {
    /// A rule about these requests, unless said to be [about](Rule::about) others. Its name stands in metrics and logs.
    pub fn new(name: impl Into<Arc<str>>, action: Action, selection: Selection) -> Self {
        let (messages, exceptions) = (Messages::Requests, Vec::new());
        Self { name: name.into(), action, messages, selection, exceptions }
    }

    /// It is about answers, or about both. An answer is seen as the peer has sent it.
    #[must_use]
    pub fn about(self, messages: Messages) -> Self {
        Self { messages, ..self }
    }

    /// It is not about these.
    #[must_use]
    pub fn unless(mut self, exception: Selection) -> Self {
        self.exceptions.push(exception);
        self
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is about requests, answers or both.
    pub fn messages(&self) -> Messages {
        self.messages
    }

    /// What becomes of messages that it is about.
    pub fn action(&self) -> &Action {
        &self.action
    }

    /// Whether it is about this message.
    pub fn is_about(&self, of: &Selected<'_>) -> bool {
        self.messages.takes(of.message)
            && self.selection.selects(of)
            && !self.exceptions.iter().any(|it| it.selects(of))
    }
}

/// What becomes of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It passes: an exception from the rules behind.
    Pass,
    /// It passes, and is counted and sampled.
    Detect,
    /// A request is answered here; an answer is replaced by this one.
    Answer(Refusal),
    /// A request is not answered: who sent it learns nothing, and waits. An answer is as if it had not come.
    Drop,
}

/// How a request is answered that must not pass, or has been answered by something that must not pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The Result-Code, or with a vendor the Experimental-Result-Code.
    pub code: u32,
    /// The Vendor-Id of an Experimental-Result (RFC 6733, 7.6).
    pub vendor_id: Option<u32>,
    /// Error-Message.
    pub error_message: Option<String>,
}

impl Refusal {
    /// A Result-Code.
    pub const fn new(code: u32) -> Self {
        Self { code, vendor_id: None, error_message: None }
    }
}
