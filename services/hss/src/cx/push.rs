//! Updates of user profiles (TS 29.228, 6.2).

use diameter_core::{DiameterUri, Identity, Outcome, Utf8String};
use diameter_messages::base::AuthSessionState;
use diameter_messages::cx::{
    ChargingInformation, ExperimentalResultCode, PushProfileRequest, ReasonCode,
    ThreeGppSipAuthDataItem,
};

use super::change::deregister;
use super::multimedia_auth::digest_authenticate;
use super::results::VENDOR_3GPP;
use crate::ims::{ChargingFunctions, ImsState, ImsSubscription, SipDigest, with_small_host};
use crate::profile::UserProfile;
use crate::subscriber::Record;

/// Something that an S-CSCF has not heard of yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    /// The last change: [`Record::changes`] after it.
    pub change: u64,
    /// What has changed.
    pub pushed: Pushed,
    /// The private identities under which the S-CSCF knew nothing of it.
    pub refused: Vec<String>,
}

/// What an S-CSCF is told of when it changes. One request carries one of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pushed {
    /// The profile of the set with the public identity of this [key](crate::PublicIdentity::key).
    Profile(String),
    /// The charging functions.
    Charging,
    /// The credentials of this private identity.
    Digest(String),
}

impl Untold {
    /// The S-CSCF has answered. Where it knows nothing of a private identity, it is told under another one; what is too
    /// much for it, it is not to serve any more. With any other answer it has heard of it.
    pub fn settle(&self, record: &mut Record, private: &str, outcome: Outcome) {
        let said = |code: ExperimentalResultCode| {
            outcome == Outcome::Experimental { vendor_id: VENDOR_3GPP, code: code.0 }
        };
        if said(ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN) {
            let untold = record.ims.serving_mut().into_iter().flat_map(|it| &mut it.untold);
            for it in untold.filter(|it| it.pushed == self.pushed) {
                it.refused.push(private.to_owned());
            }
            return;
        }
        self.forget(record);
        if said(ExperimentalResultCode::DIAMETER_ERROR_TOO_MUCH_DATA) {
            deregister(record, None, ReasonCode::SERVER_CHANGE, None);
        }
    }

    /// The S-CSCF need not hear of it any more; of a later change it still has to.
    pub(crate) fn forget(&self, record: &mut Record) {
        if let Some(server) = record.ims.serving_mut() {
            server.untold.retain(|it| it.pushed != self.pushed || it.change > self.change);
        }
    }
}

/// A Push-Profile-Request of what an S-CSCF has not heard of; `None` when there is nothing to tell any more.
pub fn push_profile(
    hss: &Identity,
    session_id: Utf8String,
    record: &Record,
    untold: &Untold,
) -> Option<PushProfileRequest> {
    let (state, ims) = (&record.ims, record.subscriber.ims.as_ref()?);
    let server = state.serving()?;
    let private = private_identity(ims, state, untold)?;
    let mut request = PushProfileRequest::builder()
        .session_id(session_id)
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(hss.host.clone())
        .origin_realm(hss.realm.clone())
        .destination_host(server.node.host.clone())
        .destination_realm(server.node.realm.clone())
        .user_name(private.clone())
        .build();
    match &untold.pushed {
        Pushed::Profile(key) => {
            let set = ims.implicit_sets.iter();
            let set = set.into_iter().find(|it| it.identities.iter().any(|it| it.key() == *key))?;
            let profile = UserProfile::of(ims, set, &private, None).ok()?;
            request.user_data = Some(profile.document().into_bytes().into());
        }
        Pushed::Charging => {
            let functions = ims.charging.clone().unwrap_or_default();
            request.charging_information = Some(charging_information(&functions));
        }
        Pushed::Digest(name) => {
            let digest = credentials(&record.subscriber.digests, name)?;
            let mut item = ThreeGppSipAuthDataItem::default();
            item.three_gpp_sip_authentication_scheme = Some("SIP Digest".into());
            item.sip_digest_authenticate = Some(digest_authenticate(digest));
            request.three_gpp_sip_auth_data_item = Some(Box::new(item));
        }
    }
    Some(request)
}

/// A private identity that the S-CSCF knows, of those that it was not asked for in vain.
fn private_identity(ims: &ImsSubscription, state: &ImsState, untold: &Untold) -> Option<String> {
    let is_tried = |it: &&String| !untold.refused.contains(it);
    match &untold.pushed {
        Pushed::Digest(name) => Some(name.clone()).filter(|it| is_tried(&it)),
        Pushed::Charging => {
            let registered = state.registrations.iter().flat_map(|it| &it.registered_by);
            registered.chain(&ims.private_identities).find(is_tried).cloned()
        }
        Pushed::Profile(key) => {
            let registered = state.registrations.iter().filter(|it| it.identity == *key);
            let registered = registered.flat_map(|it| &it.registered_by);
            registered.chain(&ims.private_identities).find(is_tried).cloned()
        }
    }
}

/// The credentials of a private identity.
pub(super) fn credentials<'d>(digests: &'d [SipDigest], private: &str) -> Option<&'d SipDigest> {
    let key = with_small_host(private);
    digests.iter().find(|it| with_small_host(it.private_identity()) == key)
}

/// The addresses of charging functions. What is no DiameterURI is left out.
pub(super) fn charging_information(functions: &ChargingFunctions) -> ChargingInformation {
    let uri =
        |names: &[String], at: usize| names.get(at).and_then(|it| it.parse::<DiameterUri>().ok());
    let ChargingFunctions { event, collection } = functions;
    let mut information = ChargingInformation::default();
    information.primary_event_charging_function_name = uri(event, 0);
    information.secondary_event_charging_function_name = uri(event, 1);
    information.primary_charging_collection_function_name = uri(collection, 0);
    information.secondary_charging_collection_function_name = uri(collection, 1);
    information
}
