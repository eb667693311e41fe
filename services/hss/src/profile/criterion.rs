//! Initial filter criteria (TS 29.228, B.2.2).

use super::levels::{Kept, Levels, Writing, boolean, number, wrong};
use super::trigger::Trigger;
use crate::ims::{FilterCriterion, ProfilePart};
use crate::xml::{Element, XmlError};

/// When an application server is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its place in the order: small numbers come first.
    pub priority: i32,
    /// The condition; always, without one.
    pub trigger: Option<Trigger>,
    /// The server that is asked.
    pub server: ApplicationServer,
    /// The state that it is for; both, without one.
    pub part: Option<ProfilePart>,
    /// What is not known here.
    pub kept: Kept,
}

impl Criterion {
    /// One as it is provisioned.
    ///
    /// # Errors
    ///
    /// When its trigger is none.
    pub fn of(criterion: &FilterCriterion) -> Result<Self, XmlError> {
        let FilterCriterion {
            priority,
            server,
            trigger,
            continues_without,
            part,
            service_info,
            ..
        } = criterion;
        Ok(Self {
            priority: i32::try_from(*priority).unwrap_or(i32::MAX),
            trigger: trigger.as_deref().map(Trigger::parse).transpose()?,
            server: ApplicationServer {
                name: server.clone(),
                continues_without: *continues_without,
                service_info: service_info.clone(),
                kept: Kept::default(),
            },
            part: *part,
            kept: Kept::default(),
        })
    }

    /// Reads an InitialFilterCriteria.
    ///
    /// # Errors
    ///
    /// When it is another element, or something is missing in it or cannot be.
    pub fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "InitialFilterCriteria")?;
        let part = levels.take("ProfilePartIndicator").map(|it| match it.text().as_str() {
            "0" => Ok(ProfilePart::Registered),
            "1" => Ok(ProfilePart::Unregistered),
            other => Err(wrong(&it, other.to_owned())),
        });
        Ok(Self {
            priority: number(&levels.required("Priority")?)?,
            trigger: levels.take("TriggerPoint").map(|it| Trigger::read(&it)).transpose()?,
            server: ApplicationServer::read(&levels.required("ApplicationServer")?)?,
            part: part.transpose()?,
            kept: levels.rest(),
        })
    }

    /// The InitialFilterCriteria.
    pub fn element(&self) -> Element {
        let part = self.part.map(|it| match it {
            ProfilePart::Registered => 0,
            ProfilePart::Unregistered => 1,
        });
        Writing::new("InitialFilterCriteria", &self.kept)
            .one(0, Element::of_text("Priority", self.priority))
            .all(0, self.trigger.as_ref().map(Trigger::element))
            .one(0, self.server.element())
            .all(0, part.map(|it| Element::of_text("ProfilePartIndicator", it)))
            .end()
    }
}

/// An application server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationServer {
    /// Its SIP URI.
    pub name: String,
    /// The request goes on without it when it does not answer; otherwise the session ends (DefaultHandling).
    pub continues_without: bool,
    /// What it is told in third-party registrations.
    pub service_info: Option<String>,
    /// What is not known here.
    pub kept: Kept,
}

impl ApplicationServer {
    fn read(element: &Element) -> Result<Self, XmlError> {
        let mut levels = Levels::of(element, "ApplicationServer")?;
        Ok(Self {
            name: levels.required("ServerName")?.text(),
            continues_without: !boolean(levels.take("DefaultHandling"))?,
            service_info: levels.take("ServiceInfo").map(|it| it.text()),
            kept: levels.rest(),
        })
    }

    fn element(&self) -> Element {
        let handling = u8::from(!self.continues_without);
        let info = self.service_info.as_ref();
        Writing::new("ApplicationServer", &self.kept)
            .one(0, Element::of_text("ServerName", &self.name))
            .one(0, Element::of_text("DefaultHandling", handling))
            .all(0, info.map(|it| Element::of_text("ServiceInfo", it)))
            .end()
    }
}
