//! What the AAA server knows of users, as values: their profiles, whether they are attached, and their connections.

use std::collections::{HashMap, HashSet};

use diameter_core::{Rejection, ResultCode};
use diameter_messages::s6b::{AaRequest, ExperimentalResultCode as Code};
use diameter_messages::swx::{
    ApnConfiguration, Non3gppIpAccess, Non3gppIpAccessApn, Non3gppUserData,
};

pub(crate) const VENDOR_3GPP: u32 = 10415;

/// DIAMETER_ERROR_USER_UNKNOWN (3GPP TS 29.229, 6.2.2.1).
const USER_UNKNOWN: u32 = 5001;

/// The APN that stands for all that are not named.
const WILDCARD: &str = "*";

#[derive(Default)]
pub(crate) struct Users(HashMap<String, User>);

struct User {
    data: Non3gppUserData,
    /// The session of the access network, while the user is attached.
    access: Option<Connection>,
    connections: Vec<Connection>,
}

/// A session at a packet gateway, or that of the access network.
struct Connection {
    session_id: String,
    apn: String,
    /// What was told of the APN; nothing in an emergency, which no profile allows or forbids.
    told: Option<ApnConfiguration>,
    /// When the user asked for it, where the gateway says so.
    began: Option<u64>,
}

/// Sessions that a new profile changes something for: they are to be authorized again.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Affected {
    pub(crate) access: Option<String>,
    pub(crate) connections: Vec<String>,
}

/// What becomes of a request for a connection.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// With these data of the APN, in place of these sessions.
    Granted {
        apn: Option<Box<ApnConfiguration>>,
        replaced: Vec<String>,
        is_emergency: bool,
    },
    /// The HSS may know.
    NoProfile,
    Refused(Rejection),
}

impl Users {
    /// A user attaches, for a connection to an APN; what the profile has of that, or why it may not be.
    pub(crate) fn attach(
        &mut self,
        imsi: &str,
        session_id: &str,
        apn: Option<&str>,
        data: Non3gppUserData,
    ) -> Result<Option<ApnConfiguration>, Rejection> {
        let told = apn.and_then(|it| configuration(&data, it));
        if !is_allowed(&data) || apn.is_some() && told.is_none() {
            return Err(Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED));
        }
        let (session_id, apn) = (session_id.to_owned(), apn.unwrap_or_default().to_owned());
        let access = Some(Connection { session_id, apn, told: told.clone(), began: None });
        let connections = self.0.remove(imsi).map_or(Vec::new(), |it| it.connections);
        self.0.insert(imsi.to_owned(), User { data, access, connections });
        Ok(told)
    }

    /// The session of an access network is over; whose it was.
    pub(crate) fn detached(&mut self, session_id: &str) -> Option<String> {
        let of = |user: &User| user.access.as_ref().is_some_and(|it| it.session_id == session_id);
        let (imsi, user) = self.0.iter_mut().find(|(_, user)| of(user))?;
        user.access = None;
        Some(imsi.clone())
    }

    /// The HSS has pushed a profile, or a part of one (3GPP TS 29.273, 8.1.2.3.3). One that is wrong changes nothing.
    pub(crate) fn change(
        &mut self,
        imsi: &str,
        pushed: &Non3gppUserData,
    ) -> Result<Affected, Rejection> {
        let user = self.0.get_mut(imsi);
        let user = user.ok_or_else(|| Rejection::experimental(VENDOR_3GPP, USER_UNKNOWN))?;
        let data = merged(&user.data, pushed);
        if !is_sound(&data) {
            let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
            return Err(
                rejection.because("an APN is named that there is not, or one is there twice")
            );
        }
        user.data = data;
        let is_affected = |it: &&Connection| it.is_affected(&user.data);
        let access = user.access.as_ref();
        let access = access.filter(|it| !is_allowed(&user.data) || is_affected(it));
        let connections = user.connections.iter().filter(is_affected);
        Ok(Affected {
            access: access.map(|it| it.session_id.clone()),
            connections: connections.map(|it| it.session_id.clone()).collect(),
        })
    }

    /// Another AAA server has the user, or nobody has: nothing is kept. The sessions there were, that of the access first.
    pub(crate) fn forget(&mut self, imsi: &str) -> Affected {
        let Some(User { access, connections, .. }) = self.0.remove(imsi) else {
            return Affected::default();
        };
        let session_id = |it: Connection| it.session_id;
        Affected {
            access: access.map(session_id),
            connections: connections.into_iter().map(session_id).collect(),
        }
    }

    /// What the HSS has told of a user.
    pub(crate) fn profile(&self, imsi: &str) -> Option<&Non3gppUserData> {
        Some(&self.0.get(imsi)?.data)
    }

    /// All connections of a user, or those to an APN.
    pub(crate) fn connections(&self, imsi: &str, apn: Option<&str>) -> Vec<String> {
        let connections = self.0.get(imsi).into_iter().flat_map(|it| &it.connections);
        let connections = connections.filter(|it| apn.is_none_or(|apn| it.apn == apn));
        connections.map(|it| it.session_id.clone()).collect()
    }

    /// Whether a user is attached.
    pub(crate) fn is_attached(&self, imsi: &str) -> bool {
        self.0.get(imsi).is_some_and(|it| it.access.is_some())
    }

    /// Whether a session is one of a user with another name.
    pub(crate) fn is_of_another(&self, session_id: &str, imsi: &str) -> bool {
        let has_it = |user: &User| user.connections.iter().any(|it| it.session_id == session_id);
        self.0.iter().any(|(name, user)| name != imsi && has_it(user))
    }

    /// The session of a gateway is over.
    pub(crate) fn disconnected(&mut self, session_id: &str) {
        for user in self.0.values_mut() {
            user.connections.retain(|it| it.session_id != session_id);
        }
    }

    /// Decides on a connection (3GPP TS 29.273, 9.1.2.2.3). The time is in milliseconds since 1900.
    pub(crate) fn connect(&mut self, request: &AaRequest, now: u64) -> Verdict {
        let rejected =
            || Verdict::Refused(Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED));
        let Some(imsi) = &request.user_name else {
            return Verdict::Refused(Rejection::new(ResultCode::DIAMETER_MISSING_AVP));
        };
        let Some(user) = self.0.get_mut(imsi.as_str()) else { return Verdict::NoProfile };
        if user.access.is_none() {
            return rejected();
        }
        let is_emergency = request.emergency_services.is_some_and(|it| it & 1 != 0);
        let name = request.service_selection.as_ref().map_or("", |it| it.as_str());
        let apn = if is_emergency { None } else { configuration(&user.data, name) };
        if apn.is_none() && !is_emergency {
            return rejected();
        }
        let of_apn =
            |it: &&Connection| it.apn == name && it.session_id != request.session_id.as_str();
        let before = user.connections.iter().find(of_apn);
        let began = request.origination_time_stamp;
        let refused = |code: Code| Verdict::Refused(Rejection::experimental(VENDOR_3GPP, code.0));
        if let Some((asked, before)) = began.zip(before.and_then(|it| it.began))
            && asked <= before
        {
            return refused(Code::DIAMETER_ERROR_LATE_OVERLAPPING_REQUEST);
        }
        if let Some((asked, wait)) = began.zip(request.maximum_wait_time)
            && asked.saturating_add(wait.into()) < now
        {
            return refused(Code::DIAMETER_ERROR_TIMED_OUT_REQUEST);
        }
        let replaced = before.map(|it| it.session_id.clone()).into_iter().collect();
        let session_id = request.session_id.to_string();
        user.connections.retain(|it| it.apn != name);
        let told = apn.clone();
        user.connections.push(Connection { session_id, apn: name.to_owned(), told, began });
        Verdict::Granted { apn: apn.map(Box::new), replaced, is_emergency }
    }
}

impl Connection {
    /// Whether a profile says something else of the APN than was told. Which gateway was chosen is no news to it.
    fn is_affected(&self, data: &Non3gppUserData) -> bool {
        let without_gateway = |apn: Option<ApnConfiguration>| {
            let mut apn = apn?;
            apn.mip6_agent_info = None;
            apn.pdn_gw_allocation_type = None;
            apn.visited_network_identifier = None;
            apn.specific_apn_info.clear();
            Some(apn)
        };
        self.told.is_some()
            && without_gateway(configuration(data, &self.apn)) != without_gateway(self.told.clone())
    }
}

/// What the profile has of an APN: by its name, or by the wildcard.
fn configuration(data: &Non3gppUserData, name: &str) -> Option<ApnConfiguration> {
    if !is_allowed(data) {
        return None;
    }
    let named = |name: &str| {
        let is_it =
            |it: &&ApnConfiguration| it.service_selection.as_str().eq_ignore_ascii_case(name);
        data.apn_configuration.iter().find(is_it)
    };
    named(name).or_else(|| named(WILDCARD)).cloned()
}

/// Whether a profile allows any connections.
fn is_allowed(data: &Non3gppUserData) -> bool {
    data.non_3gpp_ip_access == Some(Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_ALLOWED)
        && data.non_3gpp_ip_access_apn != Some(Non3gppIpAccessApn::NON_3GPP_APNS_DISABLE)
}

/// With APNs, what is pushed is the profile; without, what there is of it takes the place of what was there.
fn merged(known: &Non3gppUserData, pushed: &Non3gppUserData) -> Non3gppUserData {
    if !pushed.apn_configuration.is_empty() {
        return pushed.clone();
    }
    let (mut data, nothing) = (known.clone(), Non3gppUserData::default());
    macro_rules! take {
        ($($field:ident),+) => {
            $(if pushed.$field != nothing.$field {
                data.$field.clone_from(&pushed.$field);
            })+
        };
    }
    take!(
        subscription_id,
        non_3gpp_ip_access,
        non_3gpp_ip_access_apn,
        rat_type,
        session_timeout,
        mip6_feature_vector,
        ambr,
        three_gpp_charging_characteristics,
        context_identifier,
        apn_oi_replacement,
        trace_info,
        twan_default_apn_context_id,
        twan_access_info,
        ue_usage_type,
        emergency_info,
        erp_authorization,
        core_network_restrictions
    );
    data
}

/// Whether APNs are told apart by their Context-Identifiers, and the default is one of them.
fn is_sound(data: &Non3gppUserData) -> bool {
    let mut seen = HashSet::new();
    data.apn_configuration.iter().all(|it| seen.insert(it.context_identifier))
        && data.context_identifier.is_none_or(|it| seen.contains(&it))
}
