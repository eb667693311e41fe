//! Identities and service profiles of the IP multimedia subsystem (TS 23.228, 4.3.3; TS 29.228, annex B).

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
///     }],
///     profiles: vec![ServiceProfile::new("basic")],
///     charging: None,
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
}

impl ImsSubscription {
    /// All public identities, in their order.
    pub fn public_identities(&self) -> impl Iterator<Item = &PublicIdentity> {
        self.implicit_sets.iter().flat_map(|it| &it.identities)
    }

    /// The profile of a public identity.
    pub fn profile_of(&self, identity: &PublicIdentity) -> Option<&ServiceProfile> {
        self.profiles.iter().find(|it| it.name == identity.profile)
    }

    /// What cannot be: nobody could register, or a profile is missing.
    pub fn fault(&self) -> Option<String> {
        if self.private_identities.is_empty() {
            return Some("IMS needs a private identity at least".to_owned());
        }
        for set in &self.implicit_sets {
            if set.identities.iter().all(|it| it.is_barred) {
                return Some(
                    "an implicit set needs a public identity that is not barred".to_owned(),
                );
            }
        }
        let lost = self.public_identities().find(|it| self.profile_of(it).is_none());
        lost.map(|it| {
            format!("`{}` names the profile `{}`, which there is not", it.uri, it.profile)
        })
    }
}

/// Public identities that are registered together. The first that is not barred is the default one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "storage", serde(deny_unknown_fields))]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
pub struct ImplicitSet {
    /// The identities.
    pub identities: Vec<PublicIdentity>,
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
}

impl PublicIdentity {
    /// One that is not barred.
    pub fn new(uri: impl Into<String>, profile: impl Into<String>) -> Self {
        Self { uri: uri.into(), profile: profile.into(), is_barred: false, display_name: None }
    }
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
}

impl ServiceProfile {
    /// One in which no application server is asked.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
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
