//! What is read from the commands of an application, and what is written into its answers, beside what the
//! machines of credit control know.

use diameter_core::{AvpFlags, RawAvp, Request};
use diameter_node::session::credit_control::server::ServerRequest;
use diameter_session::credit_control::FailedAvp;

use super::settings::{IdentityKind, Settings};
use crate::ledger::{Amount, Currency};
use crate::rating::Facts;

/// A Credit-Control-Request that can be charged: that of Gy and Ro (TS 32.299), or that of RFC 8506.
pub trait ChargedRequest: ServerRequest {
    /// What rules look at.
    fn facts(&self) -> Facts;

    /// The identities of the subscriber.
    fn identities(&self) -> Vec<(IdentityKind, &str)>;

    /// User-Name.
    fn user_name(&self) -> Option<&str>;

    /// Currency-Codes of amounts of money in it.
    fn currencies(&self) -> Vec<u32>;

    /// Writes into an answer what machines don't mind.
    fn tell(answer: &mut <Self as Request>::Answer, said: &Said);
}

/// What an answer says that machines don't mind.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The currency of the account.
    pub currency: Option<Currency>,
    /// What the session has cost, or what something would cost (Cost-Information).
    pub cost: Option<Amount>,
    /// What is left (Remaining-Balance).
    pub balance: Option<Amount>,
    /// Whether little is left (Low-Balance-Indication).
    pub is_low: Option<bool>,
    /// Whether there is as much (Check-Balance-Result).
    pub is_enough: Option<bool>,
    /// What of the request could not be served, though others could.
    pub failed: Vec<FailedAvp>,
}

impl Said {
    /// Failed-AVPs of services that could not be rated.
    pub fn failed_avps(&self) -> impl Iterator<Item = RawAvp> {
        self.failed.iter().filter_map(|it| {
            let (code, value) = match it {
                FailedAvp::RatingGroup(value) => (RATING_GROUP, value.unwrap_or_default()),
                FailedAvp::ServiceIdentifier(value) => {
                    (SERVICE_IDENTIFIER, value.unwrap_or_default())
                }
                _ => return None,
            };
            let data = value.to_be_bytes().to_vec().into();
            Some(RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data })
        })
    }
}

/// Which subscriber a request is about.
pub(super) fn subscriber(request: &impl ChargedRequest, settings: &Settings) -> Option<String> {
    let identities = request.identities();
    let of = |kind: &IdentityKind| identities.iter().find(|it| it.0 == *kind);
    match settings.identify_by.iter().find_map(of) {
        Some((kind, data)) => Some(kind.subscriber(data)),
        None => request.user_name().map(|it| format!("user-{it}")),
    }
}

/// The number or name in a URI that somebody is called by: `tel:+49301234567` and
/// `sip:+49301234567@example.net;user=phone` are `+49301234567`.
pub(super) fn called(uri: &str) -> String {
    let without_scheme = ["tel:", "sip:", "sips:"].iter().find_map(|it| uri.strip_prefix(it));
    let user = without_scheme.unwrap_or(uri).split(['@', ';']).next().unwrap_or_default();
    let is_number = |it: &str| {
        let digits = it.strip_prefix('+').unwrap_or(it);
        !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit() || b"-.()".contains(&it))
    };
    match is_number(user) {
        true => user.chars().filter(|it| *it == '+' || it.is_ascii_digit()).collect(),
        false => uri.to_owned(),
    }
}

const RATING_GROUP: u32 = 432;
const SERVICE_IDENTIFIER: u32 = 439;
