//! Identities and service profiles of the IP multimedia subsystem (TS 23.228, 4.3.3; TS 29.228, annex B), and what of
//! them is registered.

mod digest;
mod registration;
mod wildcard;

pub use digest::{InvalidDigest, SipDigest};
pub(crate) use registration::has;
pub use registration::{AssignedServer, ImsState, Registration, RegistrationState};
pub use wildcard::{InvalidWildcard, Wildcard};

/// A subscription to IMS: who the subscriber is there, and what is done for it.
///
/// ```
/// use diameter_hss::{ImplicitSet, ImsSubscription, PublicIdentity, ServiceProfile};
///
/// let domain = "ims.mnc001.mcc262.3gppnetwork.org";
/// let ims = ImsSubscription {
///     private_identities: vec![format!("262011234567890@{domain}")],
///     implicit_sets: vec![ImplicitSet {
///         identities: vec![
///             PublicIdentity::new("sip:+491701234567@ims.example.net", "basic"),
///             PublicIdentity::new("tel:+491701234567", "basic"),
///         ],
///         ..ImplicitSet::default()
///     }],
///     profiles: vec![ServiceProfile::new("basic")],
///     ..ImsSubscription::default()
/// };
/// assert_eq!(ims.public_identities().count(), 2);
/// assert_eq!(ims.fault(), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct ImsSubscription {
    /// Private identities (IMPI): who the card says it is.
    pub private_identities: Vec<String>,
    /// Public identities (IMPU), in the sets that are registered together.
    pub implicit_sets: Vec<ImplicitSet>,
    /// The service profiles that public identities name.
    pub profiles: Vec<ServiceProfile>,
    /// The addresses of charging functions, if they differ from those of the network.
    #[cfg_attr(feature = "storage", serde(default))]
    pub charging: Option<ChargingFunctions>,
    /// What the S-CSCF has to be able to do.
    #[cfg_attr(feature = "storage", serde(default))]
    pub capabilities: Capabilities,
    /// The networks that the subscriber may register from, by their domain names; all, when nothing is said.
    #[cfg_attr(feature = "storage", serde(default))]
    pub visited_networks: Option<Vec<String>>,
    /// The fixed lines that vouch for the subscriber (NASS bundled authentication).
    #[cfg_attr(feature = "storage", serde(default))]
    pub lines: Vec<String>,
    /// The address that vouches for the subscriber (GIBA, TS 33.203, annex T).
    #[cfg_attr(feature = "storage", serde(default))]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub address: Option<std::net::IpAddr>,
    /// The subscriber may say of itself who it is (TS 29.229, 6.3.56).
    #[cfg_attr(feature = "storage", serde(default))]
    pub is_privileged_sender: bool,
}

impl ImsSubscription {
    /// Whether a private identity is one of these.
    pub fn has_private(&self, name: &str) -> bool {
        let key = with_small_host(name);
        self.private_identities.iter().any(|it| with_small_host(it) == key)
    }

    /// The public identity that is meant, and the set that it is in: that of this name; else, of the wildcards that
    /// it fits, the one that [`Wildcard`] prefers.
    ///
    /// ```
    /// use diameter_hss::{ImplicitSet, ImsSubscription, PublicIdentity};
    ///
    /// let chats = ["sip:chat-!.*!@ims.example.net", "sip:chat-1@ims.example.net"];
    /// let identities = chats.map(|it| PublicIdentity::new(it, "chat")).into();
    /// let ims = ImsSubscription {
    ///     implicit_sets: vec![ImplicitSet { identities, ..ImplicitSet::default() }],
    ///     ..ImsSubscription::default()
    /// };
    /// let meant = |uri| ims.public_identity(uri).map(|(_, it)| it.uri.as_str());
    /// assert_eq!(meant("sip:chat-1@IMS.example.net"), Some(chats[1]));
    /// assert_eq!(meant("sip:chat-2@ims.example.net"), Some(chats[0]));
    /// assert_eq!(meant("sip:talk-2@ims.example.net"), None);
    /// ```
    pub fn public_identity(&self, uri: &str) -> Option<(&ImplicitSet, &PublicIdentity)> {
        let all = || {
            let of = |set| ImplicitSet::with_identities(set);
            self.implicit_sets.iter().flat_map(of)
        };
        let key = identity_key(uri);
        if let Some(found) = all().find(|(_, it)| identity_key(&it.uri) == key) {
            return Some(found);
        }
        let fits = all().filter_map(|found| Some((Wildcard::parse(&found.1.uri).ok()??, found)));
        let name = with_small_host(uri);
        let mut fits: Vec<_> = fits.filter(|(wildcard, _)| wildcard.matches(&name)).collect();
        fits.sort_by(|(one, _), (other, _)| one.cmp(other));
        fits.into_iter().next().map(|(_, found)| found)
    }

    /// All public identities, in their order.
    pub fn public_identities(&self) -> impl Iterator<Item = &PublicIdentity> {
        self.implicit_sets.iter().flat_map(|it| &it.identities)
    }

    /// The profile of a public identity.
    pub fn profile_of(&self, identity: &PublicIdentity) -> Option<&ServiceProfile> {
        self.profiles.iter().find(|it| it.name == identity.profile)
    }

    /// The filter criteria that are in force for a public identity.
    pub fn criteria_of<'i>(
        &'i self,
        identity: &'i PublicIdentity,
    ) -> impl Iterator<Item = &'i FilterCriterion> {
        let criteria = self.profile_of(identity).into_iter().flat_map(|it| &it.filter_criteria);
        criteria.filter(move |it| it.is_in_force(identity))
    }

    /// Whether an application server has a service of this name for a public identity.
    pub fn has_service(&self, identity: &PublicIdentity, service: &ServiceTag) -> bool {
        let mut criteria = self.profile_of(identity).into_iter().flat_map(|it| &it.filter_criteria);
        criteria.any(|it| it.server == service.server && it.service_tags.contains(&service.tag))
    }

    /// What cannot be: nobody could register, or a profile is missing.
    pub fn fault(&self) -> Option<String> {
        if self.private_identities.is_empty() {
            return Some("IMS needs a private identity at least".to_owned());
        }
        for set in &self.implicit_sets {
            if set.identities.iter().all(|it| it.is_barred && it.service.is_none()) {
                return Some(
                    "an implicit set needs a public identity that is not barred".to_owned(),
                );
            }
        }
        let lost = self.public_identities().find(|it| self.profile_of(it).is_none());
        if let Some(it) = lost {
            let PublicIdentity { uri, profile, .. } = it;
            return Some(format!("`{uri}` names the profile `{profile}`, which there is not"));
        }
        let mut wildcards = self.public_identities().map(|it| Wildcard::parse(&it.uri).err());
        if let Some(error) = wildcards.find_map(|it| it) {
            return Some(error.to_string());
        }
        self.profiles.iter().find_map(ServiceProfile::fault)
    }
}

/// What an S-CSCF has to be able to do (TS 29.228, 6.7). The numbers are the operator's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct Capabilities {
    /// What it must be able to do.
    #[cfg_attr(feature = "storage", serde(default))]
    pub mandatory: Vec<u32>,
    /// What it had better be able to do.
    #[cfg_attr(feature = "storage", serde(default))]
    pub optional: Vec<u32>,
    /// The SIP URIs of S-CSCFs, one of which the operator wants.
    #[cfg_attr(feature = "storage", serde(default))]
    pub servers: Vec<String>,
}

/// Public identities that are registered together. The first that is not barred is the default one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct ImplicitSet {
    /// The identities.
    pub identities: Vec<PublicIdentity>,
    /// They are reached by loose routing (TS 29.229, 6.3.45).
    #[cfg_attr(feature = "storage", serde(default))]
    pub takes_loose_routes: bool,
}

impl ImplicitSet {
    /// The first identity that is not barred and no wildcard.
    pub fn default_identity(&self) -> Option<&PublicIdentity> {
        self.identities.iter().find(|it| !it.is_barred && !it.is_wildcard())
    }

    fn with_identities(&self) -> impl Iterator<Item = (&Self, &PublicIdentity)> {
        self.identities.iter().map(move |it| (self, it))
    }
}

/// A public identity.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct PublicIdentity {
    /// A SIP or tel URI; with an expression between exclamation marks when it is wildcarded (TS 23.003, 13.4A).
    pub uri: String,
    /// The service profile, by its name.
    pub profile: String,
    /// It is for registering only, and reached by nobody.
    #[cfg_attr(feature = "storage", serde(default))]
    pub is_barred: bool,
    /// What is shown of it.
    #[cfg_attr(feature = "storage", serde(default))]
    pub display_name: Option<String>,
    /// It may not be registered.
    #[cfg_attr(feature = "storage", serde(default))]
    pub is_not_to_register: bool,
    /// It is one of a service and not of a user (PSI).
    #[cfg_attr(feature = "storage", serde(default))]
    pub service: Option<ServiceIdentity>,
    /// Identities of one group are aliases of each other.
    #[cfg_attr(feature = "storage", serde(default))]
    pub alias_group: Option<String>,
    /// Services of application servers that are switched off for it (DSAI, TS 29.328, 7.6.11).
    #[cfg_attr(feature = "storage", serde(default))]
    pub inactive_services: Vec<ServiceTag>,
}

impl PublicIdentity {
    /// One of a user that is not barred.
    pub fn new(uri: impl Into<String>, profile: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            profile: profile.into(),
            is_barred: false,
            display_name: None,
            is_not_to_register: false,
            service: None,
            alias_group: None,
            inactive_services: Vec::new(),
        }
    }

    /// Whether it is one of a service that is not in use at the moment.
    pub fn is_inactive(&self) -> bool {
        self.service.as_ref().is_some_and(|it| it.is_inactive)
    }

    /// Whether it stands for many.
    pub fn is_wildcard(&self) -> bool {
        is_wildcard(&self.uri)
    }

    /// The text that it is found and compared by.
    pub fn key(&self) -> String {
        identity_key(&self.uri)
    }
}

/// What makes a public identity one of a service (TS 23.228, 4.3.6).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct ServiceIdentity {
    /// It is not in use at the moment, and as good as unknown.
    #[cfg_attr(feature = "storage", serde(default))]
    pub is_inactive: bool,
    /// The SIP URI of the application server that requests go to without an S-CSCF.
    #[cfg_attr(feature = "storage", serde(default))]
    pub server: Option<String>,
}

/// A service of an application server that is switched on and off for a public identity (dynamic service activation
/// info, TS 29.328, 7.6.11).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct ServiceTag {
    /// The SIP URI of the application server.
    pub server: String,
    /// Its name for the service (DSAI-Tag).
    pub tag: String,
}

/// What is done for the public identities that name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct ServiceProfile {
    /// Its name.
    pub name: String,
    /// Which application servers are asked, those of the smallest priority first.
    #[cfg_attr(feature = "storage", serde(default))]
    pub filter_criteria: Vec<FilterCriterion>,
    /// Filter criteria that the S-CSCF knows, by their numbers.
    #[cfg_attr(feature = "storage", serde(default))]
    pub shared_filter_criteria: Vec<u32>,
    /// Which media profile the core network allows, by its number.
    #[cfg_attr(feature = "storage", serde(default))]
    pub media_profile: Option<u32>,
    /// Something is done for identities that are not registered, such as taking messages.
    #[cfg_attr(feature = "storage", serde(default))]
    pub serves_unregistered: bool,
}

impl ServiceProfile {
    /// One in which no application server is asked.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// What cannot be: two criteria of one place in the order, or a trigger that is no TriggerPoint.
    fn fault(&self) -> Option<String> {
        let mut seen = std::collections::HashSet::new();
        self.filter_criteria.iter().find_map(|it| {
            if !seen.insert(it.priority) {
                let (name, priority) = (&self.name, it.priority);
                return Some(format!(
                    "the profile `{name}` has two criteria of the priority {priority}"
                ));
            }
            let trigger = it.trigger.as_ref()?;
            let error = crate::profile::Trigger::parse(trigger).err()?;
            Some(format!("a trigger of the profile `{}`: {error}", self.name))
        })
    }
}

/// When an application server is asked (initial filter criterion; TS 29.228, B.2.2).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct FilterCriterion {
    /// Its place in the order.
    pub priority: u32,
    /// The SIP URI of the application server.
    pub server: String,
    /// The element TriggerPoint in XML (TS 29.228, annex E); always, when there is none.
    #[cfg_attr(feature = "storage", serde(default))]
    pub trigger: Option<String>,
    /// The request goes on without the server when that does not answer.
    #[cfg_attr(feature = "storage", serde(default))]
    pub continues_without: bool,
    /// Whether it is for the registered or the unregistered state only.
    #[cfg_attr(feature = "storage", serde(default))]
    pub part: Option<ProfilePart>,
    /// What the server is told in third-party registrations.
    #[cfg_attr(feature = "storage", serde(default))]
    pub service_info: Option<String>,
    /// The services (DSAI-Tag) that it belongs to: it is in force while one of them is active. Without any, always.
    #[cfg_attr(feature = "storage", serde(default))]
    pub service_tags: Vec<String>,
}

impl FilterCriterion {
    /// One by which a server is always asked, and without which requests go on.
    ///
    /// ```
    /// use diameter_hss::FilterCriterion;
    ///
    /// let mut criterion = FilterCriterion::new(0, "sip:telephony.ims.example");
    /// criterion.service_tags = vec!["forwarding".to_owned()];
    /// ```
    pub fn new(priority: u32, server: impl Into<String>) -> Self {
        Self {
            priority,
            server: server.into(),
            trigger: None,
            continues_without: true,
            part: None,
            service_info: None,
            service_tags: Vec::new(),
        }
    }

    /// Whether it is in force for a public identity.
    pub fn is_in_force(&self, identity: &PublicIdentity) -> bool {
        let is_off = |tag: &String| {
            let mut off = identity.inactive_services.iter();
            off.any(|it| it.server == self.server && it.tag == *tag)
        };
        self.service_tags.is_empty() || !self.service_tags.iter().all(is_off)
    }
}

/// The state that a criterion is for (TS 29.228, B.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub enum ProfilePart {
    /// The identity is registered.
    Registered,
    /// It is not, and services are done all the same.
    Unregistered,
}

/// Charging functions, as DiameterURIs (TS 29.229, 6.3.19).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct ChargingFunctions {
    /// The event charging functions, the first of them preferred.
    #[cfg_attr(feature = "storage", serde(default))]
    pub event: Vec<String>,
    /// The charging collection functions, the first of them preferred.
    #[cfg_attr(feature = "storage", serde(default))]
    pub collection: Vec<String>,
}

/// Whether a public identity stands for many.
pub(crate) fn is_wildcard(uri: &str) -> bool {
    wildcard::parts(uri).is_some()
}

/// The text that a public identity is found and compared by.
pub(crate) fn identity_key(uri: &str) -> String {
    match wildcard::parts(uri) {
        Some(parts) => parts.key(),
        None => with_small_host(uri),
    }
}

/// What stands before an `@` is told apart by large and small letters, what follows it is not (RFC 3261, 19.1.4).
pub(crate) fn with_small_host(identity: &str) -> String {
    match identity.split_once('@') {
        Some((user, host)) => format!("{user}@{}", host.to_ascii_lowercase()),
        None => identity.to_ascii_lowercase(),
    }
}
