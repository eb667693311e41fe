//! Sh-Data, the document of Sh (TS 29.328, annexes C and D): typed, and what is not known here is kept where it stands.

use diameter_messages::sh::IdentitySet;

use crate::ims::{ChargingFunctions, RegistrationState};
use crate::profile::levels::{Levels, Writing, number, wrong};
use crate::profile::{Criterion, Kept};
use crate::xml::{Element, XmlError};

/// User data: what an HSS tells, and what an application server writes.
///
/// ```
/// use diameter_hss::sh::{ShData, TransparentData};
/// use diameter_hss::xml::Element;
///
/// let settings = Element::of_text("ServiceData", "voicemail after 20 seconds");
/// let new = TransparentData { service: "forwarding".into(), number: 0, data: Some(settings) };
/// let data = ShData { repository: vec![new], ..ShData::default() };
/// let document = data.document();
/// assert_eq!(ShData::parse(document.as_bytes())?, data);
/// # Ok::<(), diameter_hss::xml::XmlError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShData {
    /// Public identities of the user (IMSPublicIdentity).
    pub identities: Vec<String>,
    /// Numbers of the user (MSISDN).
    pub numbers: Vec<String>,
    /// Transparent data (RepositoryData).
    pub repository: Vec<TransparentData>,
    /// The SIP URI of the S-CSCF that serves the user (SCSCFName).
    pub server: Option<String>,
    /// When an application server is asked (IFCs).
    pub criteria: Option<Vec<Criterion>>,
    /// Whether the public identity is registered (IMSUserState).
    pub user_state: Option<RegistrationState>,
    /// The addresses of charging functions (ChargingInformation).
    pub charging: Option<ChargingFunctions>,
    /// Whether a public service identity is in use (PSIActivation).
    pub is_in_use: Option<bool>,
    /// Services that are switched on or off (DSAI).
    pub services: Vec<ServiceState>,
    /// The user can be reached through packet networks now (UEReachabilityForIP).
    pub is_reachable: bool,
    /// Public identities of the user, by sets of them.
    pub sets: Vec<(IdentitySet, Vec<String>)>,
    /// What is not known here: in Sh-Data, in PublicIdentifiers, and in Sh-IMS-Data.
    pub kept: [Kept; 3],
}

/// A piece of transparent data. Whoever writes it says the number that follows the one it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransparentData {
    /// The service (ServiceIndication).
    pub service: String,
    /// How often it was written: 0 at first; after 65535 comes 1.
    pub number: u16,
    /// The element ServiceData; `None` when it is deleted.
    pub data: Option<Element>,
}

/// Whether a service of an application server is switched on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceState {
    /// Its name (DSAI-Tag).
    pub tag: String,
    /// Whether it is on. DSAI-Value is 0 then.
    pub is_active: bool,
}

/// Elements of sets of identities, in the order of the schema.
const SETS: [(&str, IdentitySet); 4] = [
    ("RegisteredIdentities", IdentitySet::REGISTERED_IDENTITIES),
    ("ImplicitIdentities", IdentitySet::IMPLICIT_IDENTITIES),
    ("AllIdentities", IdentitySet::ALL_IDENTITIES),
    ("AliasIdentities", IdentitySet::ALIAS_IDENTITIES),
];

impl ShData {
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
        let mut levels = Levels::of(element, "Sh-Data")?;
        let mut data = Self::default();
        if let Some(public) = levels.take("PublicIdentifiers") {
            let mut public = Levels::of(&public, "PublicIdentifiers")?;
            data.identities = texts(public.take_all("IMSPublicIdentity"));
            data.numbers = texts(public.take_all("MSISDN"));
            data.kept[1] = public.rest();
        }
        let repository = levels.take_all("RepositoryData");
        data.repository = repository.iter().map(TransparentData::read).collect::<Result<_, _>>()?;
        if let Some(ims) = levels.take("Sh-IMS-Data") {
            data.read_ims(&ims)?;
        }
        for (name, set) in SETS {
            if let Some(mut element) =
                levels.take(name).map(|it| Levels::of(&it, name)).transpose()?
            {
                data.sets.push((set, texts(element.take_all("IMSPublicIdentity"))));
            }
        }
        data.kept[0] = levels.rest();
        Ok(data)
    }

    fn read_ims(&mut self, element: &Element) -> Result<(), XmlError> {
        let mut ims = Levels::of(element, "Sh-IMS-Data")?;
        self.server = ims.take("SCSCFName").map(|it| it.text());
        if let Some(criteria) = ims.take("IFCs") {
            let criteria = Levels::of(&criteria, "IFCs")?.take_all("InitialFilterCriteria");
            let criteria = criteria.iter().map(Criterion::read);
            self.criteria = Some(criteria.collect::<Result<_, _>>()?);
        }
        self.user_state = ims.take("IMSUserState").map(|it| state(&it)).transpose()?;
        self.charging = ims.take("ChargingInformation").map(|it| charging(&it));
        self.is_in_use = ims.take("PSIActivation").map(|it| zero_or_one(&it)).transpose()?;
        let services = ims.take_all("DSAI");
        self.services = services.iter().map(ServiceState::read).collect::<Result<_, _>>()?;
        self.is_reachable = ims.take("UEReachabilityForIP").is_some();
        self.kept[2] = ims.rest();
        Ok(())
    }

    /// The element.
    pub fn element(&self) -> Element {
        let text = |name: &str, it: &String| Element::of_text(name, it);
        let [kept, kept_public, kept_ims] = &self.kept;
        let public = Writing::new("PublicIdentifiers", kept_public)
            .all(0, self.identities.iter().map(|it| text("IMSPublicIdentity", it)))
            .all(0, self.numbers.iter().map(|it| text("MSISDN", it)))
            .end();
        let criteria = self
            .criteria
            .as_ref()
            .map(|it| Element::new("IFCs").with(it.iter().map(Criterion::element)));
        let ims = Writing::new("Sh-IMS-Data", kept_ims)
            .all(0, self.server.as_ref().map(|it| text("SCSCFName", it)))
            .all(0, criteria)
            .all(0, self.user_state.map(|it| Element::of_text("IMSUserState", number_of(it))))
            .all(0, self.charging.as_ref().map(charging_element))
            .all(1, self.is_in_use.map(|it| Element::of_text("PSIActivation", u8::from(it))))
            .all(2, self.services.iter().map(ServiceState::element))
            .all(3, self.is_reachable.then(reachable))
            .end();
        let has_any = |it: &Element| !it.children.is_empty();
        let sets = SETS.iter().flat_map(|(name, set)| {
            let of_it = self.sets.iter().filter(move |(it, _)| it == set);
            of_it.map(move |(_, uris)| {
                Element::new(*name).with(uris.iter().map(|it| text("IMSPublicIdentity", it)))
            })
        });
        Writing::new("Sh-Data", kept)
            .all(0, Some(public).filter(has_any))
            .all(0, self.repository.iter().map(TransparentData::element))
            .all(0, Some(ims).filter(has_any))
            .all(1, sets)
            .end()
    }

    /// The document.
    pub fn document(&self) -> String {
        self.element().document()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl TransparentData {
    fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "RepositoryData")?;
        Ok(Self {
            service: levels.required("ServiceIndication")?.text(),
            number: number(&levels.required("SequenceNumber")?)?,
            data: levels.take("ServiceData"),
        })
    }

    fn element(&self) -> Element {
        let head = [
            Element::of_text("ServiceIndication", &self.service),
            Element::of_text("SequenceNumber", self.number),
        ];
        Element::new("RepositoryData").with(head).with(self.data.clone())
    }
}

impl ServiceState {
    fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "DSAI")?;
        let tag = levels.required("DSAI-Tag")?.text();
        Ok(Self { tag, is_active: !zero_or_one(&levels.required("DSAI-Value")?)? })
    }

    fn element(&self) -> Element {
        Element::new("DSAI").with([
            Element::of_text("DSAI-Tag", &self.tag),
            Element::of_text("DSAI-Value", u8::from(!self.is_active)),
        ])
    }
}

fn texts(elements: Vec<Element>) -> Vec<String> {
    elements.iter().map(Element::text).collect()
}

/// 0 or 1, and nothing else.
fn zero_or_one(element: &Element) -> Result<bool, XmlError> {
    match element.text().as_str() {
        "0" => Ok(false),
        "1" => Ok(true),
        other => Err(wrong(element, other.to_owned())),
    }
}

/// The states in the order of their numbers.
const STATES: [RegistrationState; 4] = [
    RegistrationState::NotRegistered,
    RegistrationState::Registered,
    RegistrationState::Unregistered,
    RegistrationState::AuthenticationPending,
];

fn state(element: &Element) -> Result<RegistrationState, XmlError> {
    let state = number(element).ok().and_then(|it: usize| STATES.get(it));
    state.copied().ok_or_else(|| wrong(element, element.text()))
}

fn number_of(state: RegistrationState) -> u8 {
    match state {
        RegistrationState::NotRegistered => 0,
        RegistrationState::Registered => 1,
        RegistrationState::Unregistered => 2,
        RegistrationState::AuthenticationPending => 3,
    }
}

const EVENT: [&str; 2] = ["PrimaryEventChargingFunctionName", "SecondaryEventChargingFunctionName"];
const COLLECTION: [&str; 2] =
    ["PrimaryChargingCollectionFunctionName", "SecondaryChargingCollectionFunctionName"];

fn charging(element: &Element) -> ChargingFunctions {
    let named = |names: [&str; 2]| names.iter().filter_map(|it| element.text_of(it)).collect();
    ChargingFunctions { event: named(EVENT), collection: named(COLLECTION) }
}

fn charging_element(functions: &ChargingFunctions) -> Element {
    let named = |names: [&'static str; 2], uris: &[String]| {
        let named = names.into_iter().zip(uris);
        named.map(|(name, uri)| Element::of_text(name, uri)).collect::<Vec<_>>()
    };
    Element::new("ChargingInformation")
        .with(named(EVENT, &functions.event))
        .with(named(COLLECTION, &functions.collection))
}

/// Of which node it was heard makes no difference: REACHABLE is 0.
fn reachable() -> Element {
    Element::new("UEReachabilityForIP").with([Element::of_text("UEIPReachabilityMME", 0)])
}
