//! User profiles as Cx carries them in XML (TS 29.228, annexes B and E): typed, and what is not known here is kept where
//! it stands.
//!
//! | element | type |
//! |---|---|
//! | IMSSubscription | [`UserProfile`] |
//! | ServiceProfile | [`Services`] |
//! | PublicIdentity | [`Identity`] |
//! | InitialFilterCriteria | [`Criterion`] |
//! | ApplicationServer | [`ApplicationServer`] |
//! | TriggerPoint | [`Trigger`] |
//! | SPT | [`Test`] |

mod criterion;
pub(crate) mod levels;
mod provisioned;
mod trigger;

pub use criterion::{ApplicationServer, Criterion};
pub use levels::Kept;
pub use trigger::{Condition, Test, Trigger};

use self::levels::{Levels, Writing, boolean, number};
use crate::xml::{Element, XmlError};

/// What an S-CSCF is told of a subscriber.
///
/// ```
/// use diameter_hss::profile::UserProfile;
///
/// let document = "<IMSSubscription><PrivateID>anna@ims.example</PrivateID><ServiceProfile>\
///     <PublicIdentity><Identity>sip:anna@ims.example</Identity></PublicIdentity>\
///     </ServiceProfile></IMSSubscription>";
/// let profile = UserProfile::parse(document.as_bytes())?;
/// assert_eq!(profile.default_identity().map(|it| &*it.uri), Some("sip:anna@ims.example"));
/// assert_eq!(UserProfile::parse(profile.document().as_bytes())?, profile);
/// # Ok::<(), diameter_hss::xml::XmlError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserProfile {
    /// The private identity.
    pub private_identity: String,
    /// Public identities with what is done for them.
    pub services: Vec<Services>,
    /// What is not known here.
    pub kept: Kept,
}

impl UserProfile {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// When it is no such document, too large, or defines something.
    pub fn parse(document: &[u8]) -> Result<Self, XmlError> {
        Self::read(&Element::parse_octets(document)?)
    }

    /// Reads an element.
    ///
    /// # Errors
    ///
    /// When it is another one, or an element is missing in it or cannot be.
    pub fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "IMSSubscription")?;
        let private_identity = levels.required("PrivateID")?.text();
        let services = levels.take_all("ServiceProfile");
        let services = services.iter().map(Services::read).collect::<Result<Vec<_>, _>>()?;
        if services.is_empty() {
            return Err(levels.missing("ServiceProfile"));
        }
        Ok(Self { private_identity, services, kept: levels.rest() })
    }

    /// The element.
    pub fn element(&self) -> Element {
        Writing::new("IMSSubscription", &self.kept)
            .one(0, Element::of_text("PrivateID", &self.private_identity))
            .all(0, self.services.iter().map(Services::element))
            .end()
    }

    /// The document.
    pub fn document(&self) -> String {
        self.element().document()
    }

    /// All public identities, in their order.
    pub fn identities(&self) -> impl Iterator<Item = &Identity> {
        self.services.iter().flat_map(|it| &it.identities)
    }

    /// The first identity that is not barred and no wildcard.
    pub fn default_identity(&self) -> Option<&Identity> {
        self.identities().find(|it| !it.is_barred && !matches!(it.kind, 2 | 3))
    }
}

/// Public identities, and what is done for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Services {
    /// The identities.
    pub identities: Vec<Identity>,
    /// The media profile that the core network allows.
    pub media_profile: Option<i32>,
    /// When application servers are asked.
    pub criteria: Vec<Criterion>,
    /// The numbers of criteria that the S-CSCF knows.
    pub shared_criteria: Vec<i32>,
    /// What else the core network allows.
    pub authorization: Kept,
    /// What is not known here.
    pub kept: Kept,
}

impl Services {
    fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "ServiceProfile")?;
        let identities = levels.take_all("PublicIdentity");
        let identities = identities.iter().map(Identity::read).collect::<Result<Vec<_>, _>>()?;
        if identities.is_empty() {
            return Err(levels.missing("PublicIdentity"));
        }
        let (mut media_profile, mut authorization) = (None, Kept::default());
        if let Some(element) = levels.take("CoreNetworkServicesAuthorization") {
            let mut allowed = Levels::of(&element, "CoreNetworkServicesAuthorization")?;
            media_profile = allowed.take("SubscribedMediaProfileId").map(|it| number(&it));
            authorization = allowed.rest();
        }
        let criteria = levels.take_all("InitialFilterCriteria");
        let shared = levels.take_all("SharedIFCSetID");
        Ok(Self {
            identities,
            media_profile: media_profile.transpose()?,
            criteria: criteria.iter().map(Criterion::read).collect::<Result<_, _>>()?,
            shared_criteria: shared.iter().map(number).collect::<Result<_, _>>()?,
            authorization,
            kept: levels.rest(),
        })
    }

    fn element(&self) -> Element {
        let media = self.media_profile.map(|it| Element::of_text("SubscribedMediaProfileId", it));
        let authorization =
            Writing::new("CoreNetworkServicesAuthorization", &self.authorization).all(0, media);
        let authorization = authorization.end();
        let shared = self.shared_criteria.iter();
        Writing::new("ServiceProfile", &self.kept)
            .all(0, self.identities.iter().map(Identity::element))
            .all(0, Some(authorization).filter(|it| !it.children.is_empty()))
            .all(0, self.criteria.iter().map(Criterion::element))
            .all(1, shared.map(|it| Element::of_text("SharedIFCSetID", it)))
            .end()
    }
}

/// A public identity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The SIP or tel URI.
    pub uri: String,
    /// It is for registering only.
    pub is_barred: bool,
    /// IdentityType: 0 of a user, 1 of a service, 2 the wildcard of a service, 3 the wildcard of a user.
    pub kind: u8,
    /// The wildcard that it stands for.
    pub wildcard: Option<String>,
    /// What is shown of it.
    pub display_name: Option<String>,
    /// The group of its aliases.
    pub alias_group: Option<String>,
    /// What is not known here.
    pub kept: Kept,
}

impl Identity {
    fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "PublicIdentity")?;
        let wildcard = levels.take("WildcardedPSI").or_else(|| levels.take("WildcardedIMPU"));
        Ok(Self {
            is_barred: boolean(levels.take("BarringIndication"))?,
            uri: levels.required("Identity")?.text(),
            kind: levels.take("IdentityType").map_or(Ok(0), |it| number(&it))?,
            wildcard: wildcard.map(|it| it.text()),
            display_name: levels.take("DisplayName").map(|it| it.text()),
            alias_group: levels.take("AliasIdentityGroupID").map(|it| it.text()),
            kept: levels.rest(),
        })
    }

    fn element(&self) -> Element {
        let text =
            |name: &str, text: &Option<String>| text.as_ref().map(|it| Element::of_text(name, it));
        let (service, user) = match self.kind {
            2 => (text("WildcardedPSI", &self.wildcard), None),
            _ => (None, text("WildcardedIMPU", &self.wildcard)),
        };
        Writing::new("PublicIdentity", &self.kept)
            .all(0, self.is_barred.then(|| Element::of_text("BarringIndication", 1)))
            .one(0, Element::of_text("Identity", &self.uri))
            .one(1, Element::of_text("IdentityType", self.kind))
            .all(1, service)
            .all(2, text("DisplayName", &self.display_name))
            .all(2, text("AliasIdentityGroupID", &self.alias_group))
            .all(3, user)
            .end()
    }
}
