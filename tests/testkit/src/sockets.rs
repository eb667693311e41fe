//! The sockets of a process, as the kernel lists them under `/proc`.

use std::fs;

/// Whether a process listens at this port, over TCP or SCTP.
///
/// A line of a log may come before that is so, and to connect to see it would leave a trace in the log of
/// the program.
pub(crate) fn listens(process: u32, port: u16) -> bool {
    let owned = owned(process);
    // A kernel without SCTP or IPv6 has no such table.
    let table = |name: &str| fs::read_to_string(format!("/proc/{process}/net/{name}"));
    let rows = |name| table(name).unwrap_or_default();
    let is_tcp =
        |row: &str| tcp(row).is_some_and(|(it, inode)| it == port && owned.contains(inode));
    let is_sctp =
        |row: &str| sctp(row).is_some_and(|(it, inode)| it == port && owned.contains(inode));
    rows("tcp").lines().chain(rows("tcp6").lines()).any(is_tcp)
        || rows("sctp/eps").lines().any(is_sctp)
}

/// The inodes of all sockets that a process has open.
fn owned(process: u32) -> Inodes {
    let files = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
    let names = files.filter_map(|file| fs::read_link(file.path()).ok());
    let inode = |name: &str| Some(name.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned());
    Inodes(names.filter_map(|name| inode(name.to_str()?)).collect())
}

struct Inodes(Vec<String>);

impl Inodes {
    fn contains(&self, inode: &str) -> bool {
        self.0.iter().any(|it| it == inode)
    }
}

/// The port and the inode of a row, if that listens:
/// `0: 0100007F:0F1C 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 113 ...`.
fn tcp(row: &str) -> Option<(u16, &str)> {
    let columns: Vec<_> = row.split_whitespace().collect();
    let [_, local, _, "0A", _, _, _, _, _, inode, ..] = columns[..] else { return None };
    let (_, port) = local.rsplit_once(':')?;
    Some((u16::from_str_radix(port, 16).ok()?, inode))
}

/// The port and the inode of a row, if that listens:
/// `ENDPT SOCK STY SST HBKT LPORT UID INODE LADDRS`.
fn sctp(row: &str) -> Option<(u16, &str)> {
    let columns: Vec<_> = row.split_whitespace().collect();
    let [_, _, _, "10", _, port, _, inode, ..] = columns[..] else { return None };
    Some((port.parse().ok()?, inode))
}
