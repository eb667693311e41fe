//! What the AAA server knows of users, as values: their profiles, whether they are attached, and their connections.

use std::collections::HashMap;

use diameter_core::{Rejection, ResultCode};
use diameter_messages::s6b::{AaRequest, ExperimentalResultCode as Code};
use diameter_messages::swx::{
    ApnConfiguration, Non3gppIpAccess, Non3gppIpAccessApn, Non3gppUserData,
};

pub(crate) const VENDOR_3GPP: u32 = 10415;

/// The APN that stands for all that are not named.
const WILDCARD: &str = "*";

#[derive(Default)]
pub(crate) struct Users(HashMap<String, User>);

struct User {
    data: Non3gppUserData,
    /// The session of the access network, while the user is attached.
    access: Option<String>,
    connections: Vec<Connection>,
}

/// A connection at a gateway.
struct Connection {
    session_id: String,
    apn: String,
    /// When the user asked for it, where the gateway says so.
    began: Option<u64>,
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
    /// A user has attached.
    pub(crate) fn attached(&mut self, imsi: &str, session_id: &str, data: Non3gppUserData) {
        let access = Some(session_id.to_owned());
        let connections = self.0.remove(imsi).map_or(Vec::new(), |it| it.connections);
        self.0.insert(imsi.to_owned(), User { data, access, connections });
    }

    /// The session of an access network is over; whose it was.
    pub(crate) fn detached(&mut self, session_id: &str) -> Option<String> {
        let of = |user: &&mut User| user.access.as_deref() == Some(session_id);
        let (imsi, user) = self.0.iter_mut().find(|(_, user)| of(user))?;
        user.access = None;
        Some(imsi.clone())
    }

    /// The profile of a user has changed.
    pub(crate) fn change(&mut self, imsi: &str, data: Non3gppUserData) {
        if let Some(user) = self.0.get_mut(imsi) {
            user.data = data;
        }
    }

    /// All connections of a user, or those to an APN.
    pub(crate) fn connections(&self, imsi: &str, apn: Option<&str>) -> Vec<String> {
        let connections = self.0.get(imsi).into_iter().flat_map(|it| &it.connections);
        let connections = connections.filter(|it| apn.is_none_or(|apn| it.apn == apn));
        connections.map(|it| it.session_id.clone()).collect()
    }

    /// The session of the access network of a user.
    pub(crate) fn access(&self, imsi: &str) -> Option<String> {
        self.0.get(imsi)?.access.clone()
    }

    /// Whether a session is one of this user.
    pub(crate) fn is_of(&self, session_id: &str, imsi: &str) -> bool {
        self.connections(imsi, None).iter().any(|it| it == session_id)
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
        user.connections.push(Connection { session_id, apn: name.to_owned(), began });
        Verdict::Granted { apn: apn.map(Box::new), replaced, is_emergency }
    }
}

/// What the profile has of an APN: by its name, or by the wildcard.
fn configuration(data: &Non3gppUserData, name: &str) -> Option<ApnConfiguration> {
    if data.non_3gpp_ip_access != Some(Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_ALLOWED)
        || data.non_3gpp_ip_access_apn == Some(Non3gppIpAccessApn::NON_3GPP_APNS_DISABLE)
    {
        return None;
    }
    let named = |name: &str| {
        let is_it =
            |it: &&ApnConfiguration| it.service_selection.as_str().eq_ignore_ascii_case(name);
        data.apn_configuration.iter().find(is_it)
    };
    named(name).or_else(|| named(WILDCARD)).cloned()
}
