//! Sockets before they are connected or listen: settings and addresses.

use std::io;
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

use crate::notification::{ASSOCIATION_CHANGE, PATH_CHANGE};
use crate::{Settings, address, sys};

/// The options of the protocol, as `linux/sctp.h` numbers them.
pub(crate) mod option {
    pub(crate) const RTO_INFO: i32 = 0;
    pub(crate) const ASSOCIATION_INFO: i32 = 1;
    pub(crate) const INIT_MESSAGE: i32 = 2;
    pub(crate) const NO_DELAY: i32 = 3;
    pub(crate) const PEER_ADDRESS_PARAMETERS: i32 = 9;
    pub(crate) const WANT_MAPPED_V4: i32 = 12;
    pub(crate) const STATUS: i32 = 14;
    pub(crate) const RECEIVE_INFO: i32 = 32;
    pub(crate) const BIND_MORE: i32 = 100;
    pub(crate) const CONNECT: i32 = 110;
    pub(crate) const PEER_ADDRESSES: i32 = 108;
    pub(crate) const LOCAL_ADDRESSES: i32 = 109;
    pub(crate) const EVENT: i32 = 127;
}

const SCTP: i32 = 132;

/// A socket that is bound to these addresses, or to none, for associations with others of these families.
pub(crate) fn open(
    local: &[SocketAddr],
    remote: &[SocketAddr],
    settings: &Settings,
) -> io::Result<Socket> {
    one_port(local)?;
    one_port(remote)?;
    // A socket of IPv6 has addresses of both families.
    let is_v6 = local.iter().chain(remote).any(SocketAddr::is_ipv6);
    let domain = if is_v6 { Domain::IPV6 } else { Domain::IPV4 };
    let socket = Socket::new(domain, Type::STREAM, Some(Protocol::from(SCTP)));
    let socket = socket.map_err(explain_missing)?;
    socket.set_nonblocking(true)?;
    if is_v6 {
        // Paths of IPv4 are told as such.
        sys::set_option(socket.as_fd(), option::WANT_MAPPED_V4, &0_i32.to_ne_bytes())?;
    }
    set(&socket, settings)?;
    Ok(socket)
}

/// Binds a socket to all of these.
pub(crate) fn bind(socket: &Socket, local: &[SocketAddr]) -> io::Result<()> {
    let mut port = None;
    for address in local {
        let explain = |error| explain_bind(error, *address);
        match port {
            None => {
                socket.bind(&(*address).into()).map_err(explain)?;
                port = socket.local_addr()?.as_socket().map(|it| it.port());
            }
            Some(port) => {
                let mut octets = Vec::new();
                address::push(&mut octets, SocketAddr::new(address.ip(), port));
                sys::set_option(socket.as_fd(), option::BIND_MORE, &octets).map_err(explain)?;
            }
        }
    }
    Ok(())
}

/// Has an effect on associations that are set up later.
fn set(socket: &Socket, settings: &Settings) -> io::Result<()> {
    let set = |name, value: &[u8]| sys::set_option(socket.as_fd(), name, value);
    let on = 1_i32.to_ne_bytes();
    set(option::NO_DELAY, &on)?;
    set(option::RECEIVE_INFO, &on)?;

    // struct sctp_initmsg
    let longest = milliseconds(settings.rto_max).try_into().unwrap_or(u16::MAX);
    let streams = [settings.streams.max(1), settings.incoming_streams.max(1)];
    let init = [streams[0], streams[1], settings.init_retransmissions, longest];
    set(option::INIT_MESSAGE, &init.map(u16::to_ne_bytes).concat())?;

    // struct sctp_rtoinfo
    let [initial, most, least] = [settings.rto_initial, settings.rto_max, settings.rto_min]
        .map(|time| milliseconds(time).max(1));
    // The kernel refuses others.
    let initial = initial.clamp(least.min(most), most);
    let rto = [0, initial, most, least.min(most)];
    set(option::RTO_INFO, &rto.map(u32::to_ne_bytes).concat())?;

    // struct sctp_assocparams
    let mut association = vec![0; 4];
    association.extend(settings.association_retransmissions.to_ne_bytes());
    association.resize(20, 0);
    set(option::ASSOCIATION_INFO, &association)?;

    // struct sctp_paddrparams, of all paths
    let mut path = vec![0; 4 + 128];
    path.extend(milliseconds(settings.heartbeat).to_ne_bytes());
    path.extend(settings.path_retransmissions.to_ne_bytes());
    path.extend([0; 8]);
    // SPP_HB_ENABLE
    path.extend(1_u32.to_ne_bytes());
    path.resize(156, 0);
    set(option::PEER_ADDRESS_PARAMETERS, &path)?;

    for kind in [ASSOCIATION_CHANGE, PATH_CHANGE] {
        // struct sctp_event
        let mut event = vec![0; 4];
        event.extend(kind.to_ne_bytes());
        event.extend([1, 0]);
        set(option::EVENT, &event)?;
    }

    // The kernel doubles what it is asked for, for its own needs.
    socket.set_send_buffer_size(settings.send_buffer.min(i32::MAX as usize / 2))?;
    socket.set_recv_buffer_size(settings.receive_buffer.min(i32::MAX as usize / 2))
}

fn milliseconds(time: Duration) -> u32 {
    time.as_millis().try_into().unwrap_or(u32::MAX)
}

/// All addresses of one end have the same port.
fn one_port(addresses: &[SocketAddr]) -> io::Result<()> {
    let mut ports = addresses.iter().map(SocketAddr::port);
    let first = ports.next();
    match ports.find(|port| Some(*port) != first) {
        None => Ok(()),
        Some(_) => {
            let list: Vec<String> = addresses.iter().map(ToString::to_string).collect();
            let why = format!("SCTP has one port for all addresses of an end: {}", list.join(", "));
            Err(io::Error::new(io::ErrorKind::InvalidInput, why))
        }
    }
}

fn explain_missing(error: io::Error) -> io::Error {
    if error.raw_os_error().is_some_and(|code| sys::NO_SCTP.contains(&code)) {
        let why = "this kernel has no SCTP: its module `sctp` is not loaded or not installed";
        return io::Error::new(io::ErrorKind::Unsupported, why);
    }
    error
}

fn explain_bind(error: io::Error, address: SocketAddr) -> io::Error {
    let why = match error.kind() {
        io::ErrorKind::AddrNotAvailable => format!("{} is no address of this host", address.ip()),
        io::ErrorKind::AddrInUse => format!("{address} is in use"),
        _ => format!("{address}: {error}"),
    };
    io::Error::new(error.kind(), why)
}
