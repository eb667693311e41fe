//! `[overload]` and `[[limit]]` of a configuration file.

use diameter_routing::Priority;
use toml::de::DeValue;

use super::{Direction, Limit, LimitScope, LimitSettings, OverloadSettings};
use crate::config::{Names, Section, Value, Wrong};

impl Value for Priority {
    const EXPECTED: &'static str = "a priority from 0, the highest, to 15";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let number = u32::read(value)?;
        let priority = u8::try_from(number).ok().and_then(Self::new);
        priority.ok_or_else(|| Wrong::Because(format!("{number} is no priority")))
    }
}

impl Value for Direction {
    const EXPECTED: &'static str = "\"received\" or \"sent\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match value.as_str().ok_or(Wrong::Kind)? {
            "received" => Ok(Self::Received),
            "sent" => Ok(Self::Sent),
            other => Err(Wrong::Because(format!("requests are not `{other}`"))),
        }
    }
}

/// Reads `[overload]`. `None` when there is none: then the node takes no part in overload control.
pub(crate) fn overload_section(
    file: &mut Section<'_>,
    names: &Names<'_>,
) -> Option<OverloadSettings> {
    let mut section = file.section("overload")?;
    let mut settings = OverloadSettings::default();
    fn set<T: Value>(section: &mut Section<'_>, key: &'static str, setting: &mut T) {
        if let Some(value) = section.optional(key) {
            *setting = value;
        }
    }
    set(&mut section, "recovery", &mut settings.reacting.recovery);
    set(&mut section, "burst", &mut settings.reacting.burst);
    set(&mut section, "release", &mut settings.reporting.release);
    let times = [settings.reacting.recovery, settings.reporting.release];
    for (key, time) in ["recovery", "release"].into_iter().zip(times) {
        if time.is_zero() {
            let message = format!("`{key}` of no time at all brings the overload back at once");
            section.report().add(section.place_of(key), message);
        }
    }
    set(&mut section, "prefers-rate", &mut settings.reporting.prefers_rate);
    set(&mut section, "reacts-for-clients", &mut settings.agent.reacts_for_clients);
    set(&mut section, "reports-for-servers", &mut settings.agent.reports_for_servers);
    set(&mut section, "peer-reports", &mut settings.agent.peer_reports);
    set(&mut section, "default-priority", &mut settings.default_priority);
    set(&mut section, "reports-shedding", &mut settings.reports_shedding);
    settings.load_capacity = section.optional("load-capacity");
    if section.has("trusted-groups") {
        let groups = section.list::<String>("trusted-groups");
        for (group, place) in &groups {
            names.check_group(section.report(), group, place.clone());
        }
        settings.trusted_groups = Some(groups.into_iter().map(|(group, _)| group).collect());
    }
    section.finish();
    Some(settings)
}

/// Reads all `[[limit]]`: each for a peer, for a group, or for each peer that has none of its own.
pub(crate) fn limit_sections(file: &mut Section<'_>, names: &Names<'_>) -> LimitSettings {
    let sections = file.sections("limit");
    sections.into_iter().fold(LimitSettings::new(), |limits, section| limit(limits, section, names))
}

fn limit(limits: LimitSettings, mut section: Section<'_>, names: &Names<'_>) -> LimitSettings {
    let peer: Option<String> = section.optional("peer");
    let group: Option<String> = section.optional("group");
    let direction = section.required("direction");
    let limit = Limit {
        requests_per_second: section.optional("requests-per-second"),
        burst: section.optional("burst"),
        pending: section.optional("pending"),
    };
    let (report, place) = (section.report(), section.place_of("group"));
    if let Some(peer) = &peer {
        names.check_peer(report, peer, section.place_of("peer"));
    }
    if let Some(group) = &group {
        names.check_group(report, group, place.clone());
    }
    if peer.is_some() && group.is_some() {
        report.add(place, "a limit is for a peer or for a group: write two");
    }
    if !section.has("requests-per-second") && !section.has("pending") {
        let message = "a limit without `requests-per-second` and `pending` limits nothing";
        report.add(section.place_of(""), message);
    }
    if section.has("burst") && !section.has("requests-per-second") {
        let message = "`burst` needs `requests-per-second`";
        report.add(section.place_of("burst"), message);
    }
    section.finish();
    let Some(direction) = direction else { return limits };
    match (peer, group) {
        (Some(peer), _) => limits.limit(LimitScope::Peer, &peer, direction, limit),
        (None, Some(group)) => limits.limit(LimitScope::Group, &group, direction, limit),
        (None, None) => limits.each_peer(direction, limit),
    }
}
