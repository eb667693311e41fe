//! The AVPs of credit control in authorization messages (RFC 8506, 5.2.2): they travel where a grammar has
//! `* [ AVP ]`, so that any application's messages can carry them.

use diameter_core::{AvpKey, AvpView, Grammar, Header, Message};

use crate::session::envelope;

/// Credit-Control (RFC 8506, 8.13).
pub(super) const CREDIT_CONTROL: AvpKey = AvpKey::ietf(426);
/// CREDIT_AUTHORIZATION: the first interrogation is to be made.
pub(super) const CREDIT_AUTHORIZATION: u32 = 0;
/// RE_AUTHORIZATION: the credit-control server is not to be contacted.
pub(super) const RE_AUTHORIZATION: u32 = 1;

const USER_NAME: AvpKey = AvpKey::ietf(1);
pub(super) const RESULT_CODE: AvpKey = AvpKey::ietf(268);

/// What every message says for itself, and the place of a request in its session.
const OF_THE_MESSAGE: [AvpKey; 21] = [
    USER_NAME,
    AvpKey::ietf(257), // Host-IP-Address
    envelope::AUTH_APPLICATION_ID,
    AvpKey::ietf(259), // Acct-Application-Id
    AvpKey::ietf(260), // Vendor-Specific-Application-Id
    AvpKey::ietf(261), // Redirect-Host-Usage
    AvpKey::ietf(262), // Redirect-Max-Cache-Time
    envelope::SESSION_ID,
    envelope::ORIGIN_HOST,
    RESULT_CODE,
    envelope::ORIGIN_STATE_ID,
    AvpKey::ietf(279), // Failed-AVP
    AvpKey::ietf(281), // Error-Message
    AvpKey::ietf(282), // Route-Record
    envelope::DESTINATION_REALM,
    AvpKey::ietf(284), // Proxy-Info
    AvpKey::ietf(292), // Redirect-Host
    envelope::DESTINATION_HOST,
    envelope::ORIGIN_REALM,
    envelope::CC_REQUEST_NUMBER,
    envelope::CC_REQUEST_TYPE,
];

/// What says that an authorization answer has a quota, or the place of one.
const OF_A_GRANT: [AvpKey; 5] = [
    AvpKey::ietf(430), // Final-Unit-Indication
    AvpKey::ietf(431), // Granted-Service-Unit
    AvpKey::ietf(448), // Validity-Time
    AvpKey::ietf(456), // Multiple-Services-Credit-Control
    AvpKey::ietf(669), // QoS-Final-Unit-Indication
];

/// The AVPs of a message, as far as they can be told apart.
pub(super) fn avps(message: &Message) -> impl Iterator<Item = AvpView<'_>> {
    message.avps().map_while(Result::ok)
}

/// Whether an AVP is about the service, not about the message.
pub(super) fn is_of_service(avp: &AvpView<'_>) -> bool {
    !OF_THE_MESSAGE.contains(&avp.key())
}

/// Whether the answer to an authorization request has the answer to a first interrogation in it.
pub(super) fn has_grant(message: &Message) -> bool {
    avps(message).any(|avp| OF_A_GRANT.contains(&avp.key()))
}

/// The Credit-Control AVP of an authorization request.
pub(super) fn credit_control(message: &Message) -> Option<u32> {
    crate::session::avps::unsigned32(message, CREDIT_CONTROL)
}

/// An authorization request with the first interrogation in it. What it says itself stays.
pub(super) fn in_request(authorization: &Message, interrogation: &Message) -> Option<Message> {
    let credit_control = CREDIT_AUTHORIZATION.to_be_bytes();
    let with = envelope::with(authorization, &[(CREDIT_CONTROL, Some(&credit_control))])?;
    let is_new = |avp: &AvpView<'_>| avps(authorization).all(|own| own.key() != avp.key());
    let added = avps(interrogation).filter(|avp| is_of_service(avp) && is_new(avp));
    envelope::append(&with, added)
}

/// A message of another command: the fields, and what else is about the user and the service, as far as the
/// grammar lists it.
pub(super) fn as_another(
    message: &Message,
    header: Header,
    grammar: &Grammar,
    fields: &[envelope::Field<'_>],
) -> Option<Message> {
    let is_field = |avp: &AvpView<'_>| fields.iter().any(|(key, _)| *key == avp.key());
    let listed = avps(message)
        .filter(|avp| is_of_service(avp) || avp.key() == USER_NAME)
        .filter(|avp| grammar.item(avp.key()).is_some() && !is_field(avp));
    envelope::append(&envelope::message(header, fields)?, listed)
}
