//! Registration and de-registration (TS 29.228, 6.1.2).

use diameter_core::Utf8String;
use diameter_messages::base::ResultCode;
use diameter_messages::cx::{
    AssociatedIdentities, AssociatedRegisteredIdentities, ExperimentalResultCode,
    LooseRouteIndication, PriviledgedSenderIndication, ReasonCode, ServerAssignmentAnswer,
    ServerAssignmentRequest, ServerAssignmentType, UserDataAlreadyAvailable,
};
use diameter_messages::ts29229::{CxFeatureList1, avp};

use super::features;
use super::push::charging_information;
use super::results::{Results, Said};
use super::termination::Termination;
use crate::ims::{
    AssignedServer, ImplicitSet, ImsState, ImsSubscription, PublicIdentity, RegistrationState, has,
};
use crate::profile::UserProfile;
use crate::s6a::Hss;
use crate::subscriber::Record;

/// What comes of a Server-Assignment-Request.
#[derive(Clone, Debug)]
pub struct Assigned {
    /// The answer.
    pub answer: ServerAssignmentAnswer,
    /// S-CSCFs that are to be told that they serve the subscriber no more, when the answer has left.
    pub terminations: Vec<Termination>,
}

/// Answers a Server-Assignment-Request of an S-CSCF, which tells of a registration or of its end, or wants a profile.
pub fn server_assignment(
    hss: &Hss,
    request: &ServerAssignmentRequest,
    record: Option<&mut Record>,
) -> Assigned {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = features::common(&request.supported_features);
    let (said, terminations) = match assign(request, record, &mut answer) {
        Ok((said, terminations)) => (said, terminations),
        Err(said) => (said, Vec::new()),
    };
    Assigned { answer: answer.said(said), terminations }
}

type Outcome = Result<(Said, Vec<Termination>), Said>;

/// What kinds of assignment have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Somebody is registered.
    Registration,
    /// Nobody is, and the S-CSCF serves all the same.
    Unregistered,
    /// The profile is wanted.
    Profile,
    /// Somebody is not registered any more, and the S-CSCF forgets all.
    Deregistration,
    /// The same, but it would like to stay the one that serves.
    StoreName,
    /// Somebody was not authenticated.
    NotAuthenticated,
}

impl Kind {
    fn of(kind: ServerAssignmentType) -> Result<Self, Said> {
        use ServerAssignmentType as Type;
        Ok(match kind {
            Type::NO_ASSIGNMENT => Self::Profile,
            Type::REGISTRATION | Type::RE_REGISTRATION => Self::Registration,
            Type::UNREGISTERED_USER => Self::Unregistered,
            Type::TIMEOUT_DEREGISTRATION
            | Type::USER_DEREGISTRATION
            | Type::ADMINISTRATIVE_DEREGISTRATION
            | Type::DEREGISTRATION_TOO_MUCH_DATA => Self::Deregistration,
            Type::TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME
            | Type::USER_DEREGISTRATION_STORE_SERVER_NAME => Self::StoreName,
            Type::AUTHENTICATION_FAILURE | Type::AUTHENTICATION_TIMEOUT => Self::NotAuthenticated,
            other => {
                let code = ResultCode::DIAMETER_INVALID_AVP_VALUE;
                return Err(Said::failed(code, &avp::SERVER_ASSIGNMENT_TYPE, &other));
            }
        })
    }

    fn is_deregistration(self) -> bool {
        matches!(self, Self::Deregistration | Self::StoreName)
    }
}

/// What a request names, of a subscription.
struct Named<'i> {
    ims: &'i ImsSubscription,
    /// The private identity, where the request has one.
    private: Option<&'i str>,
    /// Each public identity with its set.
    public: Vec<(&'i ImplicitSet, &'i PublicIdentity)>,
}

fn assign(
    request: &ServerAssignmentRequest,
    record: Option<&mut Record>,
    answer: &mut ServerAssignmentAnswer,
) -> Outcome {
    let kind = Kind::of(request.server_assignment_type)?;
    check_shape(request, kind)?;
    let record = record.ok_or(Said::USER_UNKNOWN)?;
    let ims = record.subscriber.ims.clone().ok_or(Said::USER_UNKNOWN)?;
    let named = named(request, &ims, &record.ims)?;
    let is_service = named.public.iter().any(|(_, it)| it.service.is_some());
    if is_service && matches!(kind, Kind::Registration | Kind::NotAuthenticated) {
        return Err(Said::Cx(ExperimentalResultCode::DIAMETER_ERROR_IN_ASSIGNMENT_TYPE));
    }
    match kind {
        Kind::Registration | Kind::Unregistered => take(request, record, &named, kind, answer),
        Kind::Profile => {
            if !record.ims.server.as_ref().is_some_and(|it| it.is(&request.server_name)) {
                return Err(Said::UNABLE_TO_COMPLY);
            }
            tell(request, &named, &record.ims, true, answer);
            Ok((Said::SUCCESS, Vec::new()))
        }
        Kind::Deregistration | Kind::StoreName => end(request, record, &named, kind),
        Kind::NotAuthenticated => {
            for (set, _) in &named.public {
                record.ims.clear_pending(set, named.private);
            }
            // The one that serves goes on; who only has tried is forgotten.
            let is_asker = record.ims.server.as_ref().is_some_and(|it| it.is(&request.server_name));
            if is_asker && let Some(previous) = record.ims.previous.take() {
                record.ims.server = Some(previous);
            }
            record.ims.release_server();
            Ok((Said::SUCCESS, Vec::new()))
        }
    }
}

/// Which identities a request has to have.
fn check_shape(request: &ServerAssignmentRequest, kind: Kind) -> Result<(), Said> {
    let public = &request.public_identity;
    if let [_, second, ..] = &public[..]
        && !kind.is_deregistration()
    {
        let code = ResultCode::DIAMETER_AVP_OCCURS_TOO_MANY_TIMES;
        return Err(Said::failed(code, &avp::PUBLIC_IDENTITY, second));
    }
    let missing = ResultCode::DIAMETER_MISSING_AVP;
    let nothing = Utf8String::from("");
    if public.is_empty() && !(kind.is_deregistration() && request.user_name.is_some()) {
        return Err(Said::failed(missing, &avp::PUBLIC_IDENTITY, &nothing));
    }
    if request.user_name.is_none() && kind == Kind::Registration {
        return Err(Said::failed(missing, &diameter_messages::base::avp::USER_NAME, &nothing));
    }
    Ok(())
}

fn named<'i>(
    request: &'i ServerAssignmentRequest,
    ims: &'i ImsSubscription,
    state: &ImsState,
) -> Result<Named<'i>, Said> {
    let private = request.user_name.as_deref();
    if private.is_some_and(|it| !ims.has_private(it)) {
        return Err(Said::IDENTITIES_DONT_MATCH);
    }
    // The S-CSCF may have been told the wildcard, and does not look for it itself.
    let wildcard = request.wildcarded_public_identity.as_deref();
    let find = |uri: &Utf8String| {
        let by_wildcard = wildcard.and_then(|it| ims.public_identity(it));
        let found = ims.public_identity(uri);
        let found = found.filter(|(_, it)| !it.is_wildcard()).or(by_wildcard).or(found);
        found.ok_or(Said::IDENTITIES_DONT_MATCH)
    };
    let mut public = request.public_identity.iter().map(find).collect::<Result<Vec<_>, _>>()?;
    if public.iter().any(|(_, it)| it.service.as_ref().is_some_and(|it| it.is_inactive)) {
        return Err(Said::USER_UNKNOWN);
    }
    if public.is_empty() {
        // All that the private identity has registered.
        let private = private.unwrap_or_default();
        let sets = ims.implicit_sets.iter().filter(|it| state.is_registered_by(it, private));
        public = sets.filter_map(|it| Some((it, it.identities.first()?))).collect();
    }
    Ok(Named { ims, private, public })
}

/// An S-CSCF serves the subscriber from now on.
fn take(
    request: &ServerAssignmentRequest,
    record: &mut Record,
    named: &Named<'_>,
    kind: Kind,
    answer: &mut ServerAssignmentAnswer,
) -> Outcome {
    let stored = record.ims.server.as_ref();
    let is_other = stored.is_some_and(|it| !it.is(&request.server_name));
    if let Some(stored) = stored.filter(|_| is_other && !record.ims.may_be_reassigned) {
        answer.server_name = Some(stored.name.clone().into());
        let code = ExperimentalResultCode::DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED;
        return Err(Said::Cx(code));
    }
    let replaced = match is_other {
        true => record.ims.server.take(),
        false => record.ims.previous.take().filter(|_| kind == Kind::Registration),
    };
    let (host, realm) = (request.origin_host.clone(), request.origin_realm.clone());
    let mut server = AssignedServer::new(request.server_name.as_str(), host, realm);
    server.features = features::told(&request.supported_features).0;
    if let Some(known) = record.ims.server.take() {
        server.untold = known.untold;
    }
    record.ims.server = Some(server);
    record.ims.may_be_reassigned = false;
    let before = record.cancelled;
    // One that was not reached knows nothing of the subscriber any more: its data goes on to the new one.
    if let Some(old) = replaced.filter(|it| !it.node.is(&request.origin_host)) {
        leave(record, old, named);
    }
    let is_restored = is_other || kind == Kind::Unregistered;
    tell(request, named, &record.ims, is_restored, answer);
    if kind == Kind::Unregistered && answer.user_name.is_none() {
        answer.user_name = named.ims.private_identities.first().map(|it| it.clone().into());
    }
    for (set, _) in &named.public {
        match named.private.filter(|_| kind == Kind::Registration) {
            Some(private) => record.ims.register(set, private),
            None => record.ims.serve_unregistered(set),
        }
    }
    if let Some(info) = &request.scscf_restoration_info {
        record.ims.restoration.retain(|it| it.user_name != info.user_name);
        record.ims.restoration.push(info.clone());
    }
    let new = record.ims.terminations.iter().filter(|it| it.number > before);
    Ok((Said::SUCCESS, new.cloned().collect()))
}

/// The S-CSCF that served before is to be told: of what the new one has registered that there is a new one, and of all
/// else that it has to register anew.
fn leave(record: &mut Record, old: AssignedServer, named: &Named<'_>) {
    let moved = |set: &ImplicitSet| named.public.iter().any(|(it, _)| std::ptr::eq(*it, set));
    let mut terminations: Vec<Termination> = Vec::new();
    let mut sets: Vec<&ImplicitSet> = named.ims.implicit_sets.iter().collect();
    sets.retain(|it| !record.ims.registered_by(it).is_empty());
    let keeps_rest = old.features & CxFeatureList1::IMSRESTORATIONIND.0 != 0;
    for private in &named.ims.private_identities {
        for is_moved in [true, false] {
            if !is_moved && keeps_rest {
                continue;
            }
            let reason = match is_moved {
                true => ReasonCode::NEW_SERVER_ASSIGNED,
                false => ReasonCode::SERVER_CHANGE,
            };
            let mut termination = Termination::new(old.clone(), private.clone(), reason);
            for set in sets.iter().filter(|it| moved(it) == is_moved) {
                if record.ims.is_registered_by(set, private) {
                    let uris = set.identities.iter().map(|it| it.uri.clone());
                    termination.identities.extend(uris);
                }
            }
            if !termination.identities.is_empty() {
                terminations.push(termination);
            }
        }
    }
    if !keeps_rest {
        for set in sets.iter().filter(|it| !moved(it)) {
            record.ims.deregister(set, None);
        }
    }
    for termination in terminations {
        Termination::add(record, termination);
    }
}

/// Somebody is not registered any more.
fn end(
    request: &ServerAssignmentRequest,
    record: &mut Record,
    named: &Named<'_>,
    kind: Kind,
) -> Outcome {
    match record.ims.serving() {
        // It was ended before.
        None => return Ok((Said::SUCCESS, Vec::new())),
        Some(server) if server.is(&request.server_name) => {}
        Some(_) => return Err(Said::UNABLE_TO_COMPLY),
    }
    for (set, identity) in &named.public {
        let served = record.ims.state_of(identity) != RegistrationState::NotRegistered;
        record.ims.deregister(set, named.private);
        let is_free = record.ims.registered_by(set).is_empty();
        let profile = named.ims.profile_of(identity);
        let keeps = profile.is_some_and(|it| it.serves_unregistered);
        if kind == Kind::StoreName && served && is_free && keeps {
            record.ims.serve_unregistered(set);
        }
    }
    let state = &mut record.ims;
    let registrations = &state.registrations;
    let is_there = |name: &str| registrations.iter().any(|it| has(&it.registered_by, name));
    state.restoration.retain(|it| is_there(&it.user_name));
    state.release_server();
    match (kind, &record.ims.server) {
        (Kind::StoreName, None) => {
            let code = ExperimentalResultCode::DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED;
            Ok((Said::Cx(code), Vec::new()))
        }
        _ => Ok((Said::SUCCESS, Vec::new())),
    }
}

/// Tells an S-CSCF of a subscriber. What it has already it is not told again.
fn tell(
    request: &ServerAssignmentRequest,
    named: &Named<'_>,
    state: &ImsState,
    is_restored: bool,
    answer: &mut ServerAssignmentAnswer,
) {
    let Some((set, identity)) = named.public.first() else { return };
    let Named { ims, private, .. } = named;
    let registered_by = state.registered_by(set);
    let first = registered_by.first().or(ims.private_identities.first());
    let private = private.map(str::to_owned).or_else(|| first.cloned()).unwrap_or_default();
    answer.user_name = Some(private.clone().into());
    if request.user_data_already_available == UserDataAlreadyAvailable::USER_DATA_NOT_AVAILABLE {
        let asked = request.public_identity.first().map(|it| it.as_str());
        // What is provisioned was looked at when it was.
        if let Ok(profile) = UserProfile::of(ims, set, &private, asked) {
            answer.user_data = Some(profile.document().into_bytes().into());
        }
        answer.charging_information = ims.charging.as_ref().map(charging_information);
    }
    let others = |names: &[String]| {
        let others = names.iter().filter(|it| !has(std::slice::from_ref(it), &private));
        others.cloned().collect::<Vec<_>>()
    };
    if ims.private_identities.len() > 1 {
        let names = ims.private_identities.iter().cloned();
        answer.associated_identities =
            Some(AssociatedIdentities::builder().user_names(names).build());
    }
    answer.loose_route_indication =
        set.takes_loose_routes.then_some(LooseRouteIndication::LOOSE_ROUTE_REQUIRED);
    answer.priviledged_sender_indication =
        ims.is_privileged_sender.then_some(PriviledgedSenderIndication::PRIVILEDGED_SENDER);
    answer.wildcarded_public_identity = identity.is_wildcard().then(|| identity.uri.clone().into());
    let features = features::told(&request.supported_features);
    if is_restored && features.contains(CxFeatureList1::IMSRESTORATIONIND) {
        answer.scscf_restoration_info = state.restoration.clone();
        let others = others(&registered_by);
        if !others.is_empty() {
            let builder = AssociatedRegisteredIdentities::builder().user_names(others);
            answer.associated_registered_identities = Some(builder.build());
        }
    }
}
