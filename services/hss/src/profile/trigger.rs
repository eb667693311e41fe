//! Conditions of filter criteria (TS 29.228, B.2.3).

use super::levels::{Kept, Levels, Writing, boolean, number};
use crate::xml::{Element, XmlError};

/// When a criterion applies: tests in groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// Of every group one test has to hold; otherwise all tests of one group (ConditionTypeCNF).
    pub is_conjunctive: bool,
    /// The tests.
    pub tests: Vec<Test>,
    /// What is not known here.
    pub kept: Kept,
}

impl Trigger {
    /// Reads a TriggerPoint.
    ///
    /// ```
    /// use diameter_hss::profile::{Condition, Trigger};
    ///
    /// let trigger = Trigger::parse(
    ///     "<TriggerPoint><ConditionTypeCNF>1</ConditionTypeCNF>\
    ///      <SPT><Group>0</Group><Method>INVITE</Method></SPT></TriggerPoint>",
    /// )?;
    /// assert!(trigger.tests.iter().all(|it| it.condition == Condition::Method("INVITE".to_owned())));
    /// # Ok::<(), diameter_hss::xml::XmlError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn parse(text: &str) -> Result<Self, XmlError> {
        Self::read(&Element::parse(text)?)
    }

    /// Reads a TriggerPoint.
    ///
    /// # Errors
    ///
    /// When it is another element, or something is missing in it or cannot be.
    pub fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "TriggerPoint")?;
        let is_conjunctive = boolean(Some(levels.required("ConditionTypeCNF")?))?;
        let tests = levels.take_all("SPT").iter().map(Test::read).collect::<Result<Vec<_>, _>>()?;
        if tests.is_empty() {
            return Err(levels.missing("SPT"));
        }
        Ok(Self { is_conjunctive, tests, kept: levels.rest() })
    }

    /// The TriggerPoint.
    pub fn element(&self) -> Element {
        Writing::new("TriggerPoint", &self.kept)
            .one(0, Element::of_text("ConditionTypeCNF", u8::from(self.is_conjunctive)))
            .all(0, self.tests.iter().map(Test::element))
            .end()
    }
}

/// A test of a SIP request (service point trigger).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// It holds when the condition does not.
    pub is_negated: bool,
    /// The groups that it is in.
    pub groups: Vec<i32>,
    /// What is looked at.
    pub condition: Condition,
    /// For REGISTER: 0 the first registration, 1 a further one, 2 de-registration.
    pub registrations: Vec<u8>,
    /// What is not known here.
    pub kept: Kept,
}

/// What a test looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The Request-URI.
    RequestUri(String),
    /// The method.
    Method(String),
    /// A header.
    Header {
        /// Its name.
        name: String,
        /// The expression that it fits.
        content: Option<String>,
    },
    /// 0 originating, 1 terminating while registered, 2 terminating while not, 3 originating while not.
    SessionCase(u8),
    /// A line of the session description.
    SessionDescription {
        /// Which line.
        line: String,
        /// The expression that it fits.
        content: Option<String>,
    },
}

impl Test {
    fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "SPT")?;
        let groups = levels.take_all("Group");
        let groups = groups.iter().map(number).collect::<Result<Vec<_>, _>>()?;
        if groups.is_empty() {
            return Err(levels.missing("Group"));
        }
        let registrations = levels.take_all("RegistrationType");
        Ok(Self {
            is_negated: boolean(levels.take("ConditionNegated"))?,
            groups,
            condition: Condition::read(&mut levels)?,
            registrations: registrations.iter().map(number).collect::<Result<_, _>>()?,
            kept: levels.rest(),
        })
    }

    fn element(&self) -> Element {
        let registrations = self.registrations.iter();
        Writing::new("SPT", &self.kept)
            .one(0, Element::of_text("ConditionNegated", u8::from(self.is_negated)))
            .all(0, self.groups.iter().map(|it| Element::of_text("Group", it)))
            .one(0, self.condition.element())
            .all(1, registrations.map(|it| Element::of_text("RegistrationType", it)))
            .end()
    }
}

impl Condition {
    fn read(levels: &mut Levels) -> Result<Self, XmlError> {
        let text = |it: Element| it.text();
        if let Some(uri) = levels.take("RequestURI").map(text) {
            return Ok(Self::RequestUri(uri));
        }
        if let Some(method) = levels.take("Method").map(text) {
            return Ok(Self::Method(method));
        }
        if let Some(case) = levels.take("SessionCase") {
            return number(&case).map(Self::SessionCase);
        }
        let missing = |element: &Element, missing| XmlError::Missing {
            element: element.name.clone(),
            missing,
        };
        if let Some(header) = levels.take("SIPHeader") {
            let name = header.text_of("Header").ok_or_else(|| missing(&header, "Header"))?;
            return Ok(Self::Header { name, content: header.text_of("Content") });
        }
        if let Some(description) = levels.take("SessionDescription") {
            let line = description.text_of("Line").ok_or_else(|| missing(&description, "Line"))?;
            return Ok(Self::SessionDescription { line, content: description.text_of("Content") });
        }
        Err(levels.missing("Method"))
    }

    fn element(&self) -> Element {
        let content =
            |content: &Option<String>| content.as_ref().map(|it| Element::of_text("Content", it));
        match self {
            Self::RequestUri(uri) => Element::of_text("RequestURI", uri),
            Self::Method(method) => Element::of_text("Method", method),
            Self::SessionCase(case) => Element::of_text("SessionCase", case),
            Self::Header { name, content: it } => {
                Element::new("SIPHeader").with([Element::of_text("Header", name)]).with(content(it))
            }
            Self::SessionDescription { line, content: it } => Element::new("SessionDescription")
                .with([Element::of_text("Line", line)])
                .with(content(it)),
        }
    }
}
