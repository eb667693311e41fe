//! The section `[prepaid]`: how sessions are charged, and at which server.

use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::config::{DeValue, Section, Value, Wrong, text};

use crate::translation::prepaid::{FailureHandling, Prepaid, Subscriber};

/// Reads `[prepaid]`: the outer `None` if something is wrong with it.
pub(super) fn prepaid(file: &mut Section<'_>, has_clients: bool) -> Option<Option<Written>> {
    let Some(mut section) = file.section("prepaid") else { return Some(None) };
    let service_context_id: Option<String> = section.required("service-context");
    let realm = section.optional("realm");
    let rating_group = section.optional("rating-group");
    let time: Option<Duration> = section.optional("time");
    let subscriber = section.optional("subscriber");
    let failure_handling = section.optional("failure-handling");
    let mut is_right = true;
    let mut wrong = |key: &str, message: &str| {
        section.report().add(section.place_of(key), message);
        is_right = false;
    };
    let seconds = time.map(|time| u32::try_from(time.as_secs()).unwrap_or(u32::MAX));
    if seconds == Some(0) {
        wrong("time", "with `time` below a second nothing would be asked for");
    }
    if service_context_id.as_ref().is_some_and(String::is_empty) {
        wrong("service-context", "an empty `service-context` names no tariffs");
    }
    if !has_clients {
        section
            .report()
            .add(section.place(), "no [[client]] has `prepaid = true`: nobody is charged");
        is_right = false;
    }
    section.finish();
    let prepaid = Written {
        service_context_id: service_context_id?,
        realm,
        rating_group,
        seconds,
        subscriber: subscriber.unwrap_or_default(),
        failure_handling: failure_handling.unwrap_or_default(),
    };
    is_right.then_some(Some(prepaid))
}

/// What the section says; the realm may be the node's.
pub(super) struct Written {
    service_context_id: String,
    realm: Option<DiameterIdentity>,
    rating_group: Option<u32>,
    seconds: Option<u32>,
    subscriber: Subscriber,
    failure_handling: FailureHandling,
}

impl Written {
    /// With the realm of the node where there is no other.
    pub(super) fn in_realm(self, own: &DiameterIdentity) -> Prepaid {
        Prepaid {
            service_context_id: self.service_context_id,
            realm: self.realm.unwrap_or_else(|| own.clone()),
            rating_group: self.rating_group,
            seconds: self.seconds,
            subscriber: self.subscriber,
            failure_handling: self.failure_handling,
        }
    }
}

impl Value for Subscriber {
    const EXPECTED: &'static str = "\"user-name\" or \"calling-station-id\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "user-name" => Ok(Self::UserName),
            "calling-station-id" => Ok(Self::CallingStation),
            other => Err(Wrong::because(format!("`{other}` does not tell who pays"))),
        }
    }
}

impl Value for FailureHandling {
    const EXPECTED: &'static str = "\"terminate\", \"continue\" or \"retry-and-terminate\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "terminate" => Ok(Self::Terminate),
            "continue" => Ok(Self::Continue),
            "retry-and-terminate" => Ok(Self::RetryAndTerminate),
            other => Err(Wrong::because(format!("a failure is not handled by `{other}`"))),
        }
    }
}
