//! The columns of the list of sessions.

use diameter_core::Header;

use super::{SessionLine, counted, micros, plain, result, subscriber};
use crate::ladder::short_duration;
use crate::watch::app::Key;
use crate::watch::view::columns::Column;
use crate::watch::words;

pub(super) fn session_columns<'a>() -> [Column<SessionLine<'a>>; 12] {
    [
        Column::text(
            "Began",
            12,
            2,
            |line: &SessionLine<'_>| (line.app.time(line.id.1.first), line.theme.quiet()),
            |line| Key::Number(line.id.1.number),
        ),
        Column::text(
            "Application",
            11,
            3,
            |line: &SessionLine<'_>| plain(line.application()),
            |line| line.application().into(),
        ),
        Column::text(
            "Session-Id",
            22,
            0,
            |line: &SessionLine<'_>| plain(&*line.id.1.id),
            |line| line.id.1.id.to_string().into(),
        ),
        Column::text(
            "Subscriber",
            16,
            5,
            |line: &SessionLine<'_>| plain(line.subscriber()),
            |line| line.subscriber().into(),
        ),
        Column::number(
            "Messages",
            8,
            4,
            |line: &SessionLine<'_>| plain(line.id.1.messages.to_string()),
            |line| Key::Number(line.id.1.messages),
        ),
        Column::number(
            "Failed",
            6,
            7,
            |line: &SessionLine<'_>| counted(line.id.1.failures, line.theme.bad()),
            |line| Key::Number(line.id.1.failures),
        ),
        Column::number(
            "Silent",
            6,
            8,
            |line: &SessionLine<'_>| counted(line.id.1.unanswered, line.theme.bad()),
            |line| Key::Number(line.id.1.unanswered),
        ),
        Column::number(
            "Again",
            5,
            9,
            |line: &SessionLine<'_>| counted(line.id.1.repeated, line.theme.warning()),
            |line| Key::Number(line.id.1.repeated),
        ),
        Column::text(
            "Last answer",
            24,
            1,
            |line: &SessionLine<'_>| {
                result(line.id.1.outcome, &line.header(), line.app, line.theme)
            },
            |line| line.id.1.outcome.map(|it| u64::from(it.code())).into(),
        ),
        Column::number(
            "Slowest",
            9,
            10,
            |line: &SessionLine<'_>| {
                plain(line.id.1.slowest.map(short_duration).unwrap_or_default())
            },
            |line| line.id.1.slowest.map(micros).into(),
        )
        .on_demand(),
        Column::number(
            "Lasted",
            11,
            11,
            |line: &SessionLine<'_>| {
                plain(line.id.1.duration().map(short_duration).unwrap_or_default())
            },
            |line| line.id.1.duration().map(micros).into(),
        )
        .on_demand(),
        Column::text(
            "From",
            20,
            12,
            |line: &SessionLine<'_>| plain(line.origin()),
            |line| line.origin().into(),
        )
        .on_demand(),
    ]
}

impl SessionLine<'_> {
    /// A header by which applications and results have names.
    fn header(&self) -> Header {
        let session = self.id.1;
        Header {
            flags: diameter_core::CommandFlags::REQUEST,
            command_code: session.command_code,
            application_id: session.application_id,
            hop_by_hop_id: diameter_core::HopByHopId(0),
            end_to_end_id: diameter_core::EndToEndId(0),
        }
    }

    fn application(&self) -> String {
        let header = self.header();
        let known = self.app.traffic.catalogue().recognize(&header);
        words::application(&known, &header).into_owned()
    }

    fn subscriber(&self) -> String {
        subscriber(self.app, self.id.1)
    }

    fn origin(&self) -> String {
        self.id.1.origin_host.as_deref().unwrap_or_default().to_owned()
    }
}
