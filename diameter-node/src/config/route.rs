//! The routes of a file: `[[route]]`, each with what it is for and what becomes of its requests.

use std::ops::Range;

use diameter_core::{DiameterIdentity, ResultCode};
use diameter_routing::{Action, Choice, Hop, Realm, Route, Sticky, Table, Targets, Unreachable};
use toml::de::DeValue;

use super::read::values;
use super::redirects::indication;
use super::{Names, Report, Section, Value, Wrong, text};

/// What becomes of requests, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ActionName {
    Local,
    Relay,
    Proxy,
    Redirect,
    Answer(ResultCode),
}

impl Value for ActionName {
    const EXPECTED: &'static str =
        "\"relay\", \"proxy\", \"local\", \"redirect\", or a Result-Code such as 3004";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        if value.as_integer().is_some() {
            let code = u32::read(value)?;
            let is_error = ResultCode(code).is_failure() && (3000..=5999).contains(&code);
            let because = || Wrong::Because(format!("{code} is no Result-Code of an error"));
            return is_error.then_some(Self::Answer(ResultCode(code))).ok_or_else(because);
        }
        match text(value)? {
            "local" => Ok(Self::Local),
            "relay" => Ok(Self::Relay),
            "proxy" => Ok(Self::Proxy),
            "redirect" => Ok(Self::Redirect),
            other => Err(Wrong::Because(format!("there is no action `{other}`"))),
        }
    }
}

/// Which of several peers is chosen, as it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum ChoiceName {
    #[default]
    Weight,
    LeastPending,
}

impl Value for ChoiceName {
    const EXPECTED: &'static str = "\"weight\" or \"least-pending\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "weight" => Ok(Self::Weight),
            "least-pending" => Ok(Self::LeastPending),
            other => Err(Wrong::Because(format!("peers cannot be chosen by `{other}`"))),
        }
    }
}

/// Reads all routes.
pub(super) fn routes(sections: Vec<Section<'_>>, names: &Names<'_>) -> Vec<Route> {
    let Some(report) = sections.first().map(Section::report) else { return Vec::new() };
    let (mut routes, mut places) = (Vec::new(), Vec::new());
    for section in sections {
        let place = section.place();
        if let Some(route) = route(section, names) {
            routes.push(route);
            places.push(place);
        }
    }
    let table = match Table::new(routes.iter().cloned()) {
        Ok(table) => table,
        Err(error) => {
            let place = routes.iter().zip(&places).find(|(it, _)| it.line == error.line);
            let place = place.map_or(0..0, |(_, place)| place.clone());
            report.add(place, format!("this route cannot be used: {}", error.why));
            return routes;
        }
    };
    for Unreachable { route, taken_by } in table.unreachable() {
        if let Some((place, earlier)) = places.get(route).zip(places.get(taken_by)) {
            let related =
                (earlier.clone(), "it takes all requests that this one is for".to_owned());
            let message = "no request ever takes this route: the first that matches decides";
            report.add_related(place.clone(), message, related);
        }
    }
    routes
}

fn route(mut section: Section<'_>, names: &Names<'_>) -> Option<Route> {
    let report = section.report();
    let line = report.line(section.place().start);
    let name: Option<String> = section.optional("name");
    let realm = realm(&mut section);
    let applications = names.applications(report, section.list("applications"));
    let when: Option<String> = section.optional("when");
    let condition =
        when.as_ref().map(|text| names.condition(report, text, section.place_of("when")));
    let is_redirect = ["redirect", "redirect-realms"].iter().any(|key| section.has(key));
    let default = if is_redirect { ActionName::Redirect } else { ActionName::Relay };
    let has_action = section.has("action");
    let action: Option<ActionName> = section.optional("action");
    let targets = targets(&mut section, names);
    let indication = indication(&mut section);
    let action = match action.or((!has_action).then_some(default)) {
        None => None,
        Some(ActionName::Redirect) if is_redirect => indication.map(Action::Redirect),
        Some(ActionName::Redirect) => {
            let message = "a route that redirects names the hosts with `redirect`";
            report.add(section.place_of("action"), message);
            None
        }
        Some(_) if is_redirect => {
            report.add(section.place_of("action"), "a route with `redirect` redirects");
            None
        }
        Some(ActionName::Relay) => forwarding(&section, targets).map(Action::Relay),
        Some(ActionName::Proxy) => forwarding(&section, targets).map(Action::Proxy),
        Some(ActionName::Local) => Some(Action::Local),
        Some(ActionName::Answer(code)) => Some(Action::Answer(code)),
    };
    if !matches!(action, None | Some(Action::Relay(_) | Action::Proxy(_))) {
        for key in ["peers", "groups", "sticky", "choose", "try-next"] {
            if section.has(key) {
                let message =
                    format!("`{key}` is for routes that lead to peers: this one does not");
                report.add(section.place_of(key), message);
            }
        }
    }
    section.finish();
    Some(Route {
        name: name.unwrap_or_default(),
        line: Some(line),
        realm: realm?,
        applications,
        condition: condition.map_or(Some(None), |it| it.map(Some))?,
        ..Route::new(action?)
    })
}

fn realm(section: &mut Section<'_>) -> Option<Realm> {
    let has_realm = section.has("realm");
    let realm: Option<DiameterIdentity> = section.optional("realm");
    let is_suffix = section.optional("suffix").unwrap_or(false);
    match realm {
        Some(realm) if is_suffix => Some(Realm::Suffix(realm)),
        Some(realm) => Some(Realm::Exactly(realm)),
        None if has_realm => None,
        None => {
            if is_suffix {
                section.report().add(section.place_of("suffix"), "`suffix` needs a `realm`");
            }
            Some(Realm::Any)
        }
    }
}

fn targets(section: &mut Section<'_>, names: &Names<'_>) -> Option<Targets> {
    let report = section.report();
    let peers: Vec<(DiameterIdentity, Range<usize>)> = section.list("peers");
    for (peer, place) in &peers {
        names.check_peer(report, peer, place.clone());
    }
    let groups: Vec<(String, Range<usize>)> = section.list("groups");
    for (group, place) in &groups {
        names.check_group(report, group, place.clone());
    }
    let hops = values(peers).into_iter().map(Hop::Peer);
    let hops = hops.chain(values(groups).into_iter().map(Hop::Group)).collect();
    let try_next = section.optional("try-next");
    let choice = section.optional("choose").unwrap_or_default();
    let sticky: Option<String> = section.optional("sticky");
    let choice = match (sticky.as_deref(), choice) {
        (Some(_), _) if section.has("choose") => {
            report.add(section.place_of("choose"), "a route is `sticky`, or has `choose`");
            return None;
        }
        (Some("session"), _) => Choice::Sticky(Sticky::Session),
        (Some(avp), _) => {
            Choice::Sticky(Sticky::Avp(names.path(report, avp, section.place_of("sticky"))?))
        }
        (None, ChoiceName::Weight) => Choice::Weight,
        (None, ChoiceName::LeastPending) => Choice::LeastPending,
    };
    Some(Targets { hops, choice, try_next })
}

/// Targets that lead to somebody.
fn forwarding(section: &Section<'_>, targets: Option<Targets>) -> Option<Targets> {
    let targets = targets?;
    if targets.hops.is_empty() && !section.has("peers") && !section.has("groups") {
        let message = "a route needs `peers` or `groups` to lead to";
        section.report().add(section.place(), message);
        return None;
    }
    if targets.hops.is_empty() {
        let key = if section.has("peers") { "peers" } else { "groups" };
        section.report().add(section.place_of(key), format!("`{key}` leads to nobody"));
        return None;
    }
    Some(targets)
}

/// An application, by its number or name.
pub(super) enum ApplicationName {
    Id(u32),
    Name(String),
}

impl Value for ApplicationName {
    const EXPECTED: &'static str = "an Application-Id, or the name of an application in quotes";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match value.as_str() {
            Some(name) => Ok(Self::Name(name.to_owned())),
            None => u32::read(value).map(Self::Id),
        }
    }
}

impl Names<'_> {
    /// The ids of applications; names that none has are reported.
    pub(super) fn applications(
        &self,
        report: &Report,
        names: Vec<(ApplicationName, Range<usize>)>,
    ) -> Vec<u32> {
        let mut ids = Vec::new();
        for (name, place) in names {
            match name {
                ApplicationName::Id(id) => ids.push(id),
                ApplicationName::Name(name) => {
                    ids.extend(self.application(report, &name, place));
                }
            }
        }
        ids
    }
}

#[cfg(feature = "conditions")]
mod dictionaries {
    use diameter_diagnostic::did_you_mean;
    use diameter_dictionary::Catalogue;
    use diameter_dictionary::filter::{Filter, Question, Scope, avp_path};
    use diameter_routing::{AvpPath, Condition};

    use super::*;

    /// What the condition of a route can ask.
    const ROUTE: Scope = Scope::new("a route", &[Question::Peer, Question::Group])
        .because(
            "a request is routed before there is an answer, by what it says and who sent it: \
             `peer(\"...\")` is a peer or a group of peers",
        )
        .of_requests();

    impl Names<'_> {
        /// The standard dictionaries, and those that the file names. `None` when one of these cannot be used: that
        /// has been reported, and names are not looked up.
        pub fn catalogue(&self) -> Option<&'static Catalogue> {
            self.catalogue
        }

        /// The ids of an application; that there is none of the name is reported.
        pub(crate) fn application(
            &self,
            report: &Report,
            name: &str,
            place: Range<usize>,
        ) -> Vec<u32> {
            let Some(catalogue) = self.catalogue else { return Vec::new() };
            let ids = catalogue.applications_named(name);
            if ids.is_empty() {
                let known = catalogue.application_names();
                let help = did_you_mean(report.nearest(name, known).as_slice());
                report.add_with_help(place, format!("there is no application `{name}`"), help);
            }
            ids
        }

        /// The condition of a route.
        pub(super) fn condition(
            &self,
            report: &Report,
            text: &str,
            place: Range<usize>,
        ) -> Option<Condition> {
            self.condition_in(report, text, place, ROUTE)
        }

        /// A filter expression whose text stands at `place`, asked where `scope` says. Peers and groups in it have to
        /// be in the file. `None` when something is wrong: that has been reported, in its place within the
        /// expression.
        pub fn condition_in(
            &self,
            report: &Report,
            text: &str,
            place: Range<usize>,
            scope: Scope,
        ) -> Option<Condition> {
            let filter = match Filter::compile_in(text, self.catalogue?, scope) {
                Ok(filter) => filter,
                Err(errors) => {
                    for error in errors.list() {
                        let place = report.within(&place, text, error.location.bytes.clone());
                        report.add_with_help(place, error.message.clone(), error.hint.clone());
                    }
                    return None;
                }
            };
            for (name, within) in filter.peers() {
                if !self.has_peer(name) && !self.has_group(name) {
                    let place = report.within(&place, text, within);
                    let known = self.groups().chain(self.peers().iter().map(|it| &*it.identity));
                    let help = did_you_mean(report.nearest(name, known).as_slice());
                    report.add_with_help(
                        place,
                        format!("no peer and no group is called `{name}`"),
                        help,
                    );
                }
            }
            Some(filter.into())
        }

        /// The way to an AVP, as filters write it.
        pub(crate) fn path(
            &self,
            report: &Report,
            text: &str,
            place: Range<usize>,
        ) -> Option<AvpPath> {
            match avp_path(text, self.catalogue?) {
                Ok(keys) => AvpPath::new(keys),
                Err(errors) => {
                    for error in errors.list() {
                        let place = report.within(&place, text, error.location.bytes.clone());
                        report.add_with_help(place, error.message.clone(), error.hint.clone());
                    }
                    None
                }
            }
        }
    }
}

#[cfg(not(feature = "conditions"))]
mod without_dictionaries {
    use diameter_routing::{AvpPath, Condition};

    use super::*;

    impl Names<'_> {
        pub(super) fn application(
            &self,
            report: &Report,
            _: &str,
            place: Range<usize>,
        ) -> Vec<u32> {
            missing(report, place, "names of applications");
            Vec::new()
        }

        pub(super) fn condition(
            &self,
            report: &Report,
            _: &str,
            place: Range<usize>,
        ) -> Option<Condition> {
            missing(report, place, "conditions");
            None
        }

        pub(super) fn path(
            &self,
            report: &Report,
            _: &str,
            place: Range<usize>,
        ) -> Option<AvpPath> {
            missing(report, place, "names of AVPs");
            None
        }
    }

    fn missing(report: &Report, place: Range<usize>, what: &str) {
        report
            .add(place, format!("this program was built without `conditions`: it knows no {what}"));
    }
}
