//! What can be changed while the program runs.

use diameter_analysis::Settings;

use super::App;

/// How times and hosts are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::watch) struct Look {
    pub(in crate::watch) time: Times,
    pub(in crate::watch) hosts: Hosts,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::watch) enum Times {
    /// The time of the day (UTC).
    #[default]
    Clock,
    /// Seconds since the first message.
    SinceBegin,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::watch) enum Hosts {
    /// As Origin-Host has them.
    #[default]
    Names,
    Addresses,
}

/// A setting: what it is called, and its value.
pub(in crate::watch) struct Setting {
    pub(in crate::watch) name: &'static str,
    pub(in crate::watch) value: fn(&App) -> String,
    change: fn(&mut App, is_more: bool),
}

/// All settings, in the order in which they are shown.
pub(in crate::watch) const SETTINGS: &[Setting] = &[
    Setting {
        name: "Exchanges that are kept",
        value: |app| app.traffic.settings().exchanges.to_string(),
        change: |app, is_more| {
            let most = times_two(app.traffic.settings().exchanges, is_more, 1024..=16 << 20);
            set(app, |it| Settings { exchanges: most, waiting: most, ..it });
        },
    },
    Setting {
        name: "Sessions that are kept",
        value: |app| app.traffic.settings().sessions.to_string(),
        change: |app, is_more| {
            let most = times_two(app.traffic.settings().sessions, is_more, 1024..=16 << 20);
            set(app, |it| Settings { sessions: most, ..it });
        },
    },
    Setting {
        name: "Octets of messages that are kept",
        value: |app| format!("{} MB", app.traffic.settings().octets >> 20),
        change: |app, is_more| {
            let most = times_two(app.traffic.settings().octets, is_more, 1 << 20..=16 << 30);
            set(app, |it| Settings { octets: most, ..it });
        },
    },
    Setting {
        name: "Times",
        value: |app| match app.look.time {
            Times::Clock => "of the day, UTC".to_owned(),
            Times::SinceBegin => "since the first message".to_owned(),
        },
        change: |app, _| {
            app.look.time = match app.look.time {
                Times::Clock => Times::SinceBegin,
                Times::SinceBegin => Times::Clock,
            };
        },
    },
    Setting {
        name: "Hosts",
        value: |app| match app.look.hosts {
            Hosts::Names => "by name".to_owned(),
            Hosts::Addresses => "by address".to_owned(),
        },
        change: |app, _| {
            app.look.hosts = match app.look.hosts {
                Hosts::Names => Hosts::Addresses,
                Hosts::Addresses => Hosts::Names,
            };
        },
    },
];

/// Changes a setting by one step.
pub(super) fn change(app: &mut App, row: usize, is_more: bool) {
    if let Some(setting) = SETTINGS.get(row) {
        (setting.change)(app, is_more);
    }
}

fn set(app: &mut App, change: impl FnOnce(Settings) -> Settings) {
    let settings = change(app.traffic.settings().clone());
    app.traffic.set_settings(settings);
}

fn times_two(now: usize, is_more: bool, range: std::ops::RangeInclusive<usize>) -> usize {
    let next = if is_more { now.saturating_mul(2) } else { now / 2 };
    next.clamp(*range.start(), *range.end())
}
