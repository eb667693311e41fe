//! The Credit-Control-Request of the benches written by hand: it knows which AVPs there are, and looks for no
//! others. It writes to memory that is there, and says how much it wrote.

use diameter_core::{Address, Header};
use diameter_messages::gy::{
    CreditControlRequest, MultipleServicesCreditControl, PsInformation, QosInformation,
};

/// Flags: V and M.
const VM: u8 = 0xc0;
const V: u8 = 0x80;
const M: u8 = 0x40;

/// Encodes the request; `None` where it is another one, or the memory is too short.
pub(crate) fn encode(
    request: &CreditControlRequest,
    header: Header,
    octets: &mut [u8],
) -> Option<usize> {
    let size = octets.len();
    let (front, room) = octets.split_first_chunk_mut::<20>()?;
    let room = put(room, M, 263, request.session_id.as_bytes())?;
    let room = put(room, M, 264, request.origin_host.as_str().as_bytes())?;
    let room = put(room, M, 296, request.origin_realm.as_str().as_bytes())?;
    let room = put(room, M, 283, request.destination_realm.as_str().as_bytes())?;
    let room = number(room, M, 258, request.auth_application_id)?;
    let room = put(room, M, 461, request.service_context_id.as_bytes())?;
    let room = number(room, M, 416, request.cc_request_type.0 as u32)?;
    let room = number(room, M, 415, request.cc_request_number)?;
    let room = put(room, M, 293, request.destination_host.as_ref()?.as_str().as_bytes())?;
    let room = number(room, M, 278, request.origin_state_id?)?;
    let mut room = number(room, M, 55, request.event_timestamp?.ntp())?;
    for subscription in &request.subscription_id {
        room = group(room, M, 443, |room| {
            let room = number(room, M, 450, subscription.subscription_id_type.0 as u32)?;
            put(room, M, 444, subscription.subscription_id_data.as_bytes())
        })?;
    }
    let mut room = number(room, M, 455, request.multiple_services_indicator?.0 as u32)?;
    for service in &request.multiple_services_credit_control {
        room = group(room, M, 456, |room| charge(service, room))?;
    }
    let information = request.service_information.as_ref()?.ps_information.as_ref()?;
    let room = group(room, VM, 873, |room| group(room, VM, 874, |room| bearer(information, room)))?;
    let length = size - room.len();
    *front = front_of(header, length);
    Some(length)
}

fn charge<'r>(service: &MultipleServicesCreditControl, room: &'r mut [u8]) -> Option<&'r mut [u8]> {
    let requested = service.requested_service_unit.as_ref()?;
    let mut room = group(room, M, 437, |room| long(room, 421, requested.cc_total_octets?))?;
    for used in &service.used_service_unit {
        room = group(room, M, 446, |room| {
            let room = number(room, M, 420, used.cc_time?)?;
            let room = long(room, 421, used.cc_total_octets?)?;
            let room = long(room, 412, used.cc_input_octets?)?;
            long(room, 414, used.cc_output_octets?)
        })?;
    }
    for identifier in &service.service_identifier {
        room = number(room, M, 439, *identifier)?;
    }
    let room = number(room, M, 432, service.rating_group?)?;
    group(room, VM, 1016, |room| quality(service.qos_information.as_ref()?, room))
}

fn quality<'r>(quality: &QosInformation, room: &'r mut [u8]) -> Option<&'r mut [u8]> {
    let room = number(room, VM, 1028, quality.qos_class_identifier?.0 as u32)?;
    let priority = quality.allocation_retention_priority.as_ref()?;
    let room = group(room, V, 1034, |room| {
        let room = number(room, V, 1046, priority.priority_level)?;
        let room = number(room, V, 1047, priority.pre_emption_capability?.0 as u32)?;
        number(room, V, 1048, priority.pre_emption_vulnerability?.0 as u32)
    })?;
    let room = number(room, V, 1041, quality.apn_aggregate_max_bitrate_ul?)?;
    number(room, V, 1040, quality.apn_aggregate_max_bitrate_dl?)
}

fn bearer<'r>(bearer: &PsInformation, room: &'r mut [u8]) -> Option<&'r mut [u8]> {
    let room = put(room, VM, 2, bearer.three_gpp_charging_id.as_ref()?)?;
    let room = number(room, VM, 2050, bearer.pdn_connection_charging_id?)?;
    let room = number(room, VM, 3, bearer.three_gpp_pdp_type?.0 as u32)?;
    let room = address(room, 1227, &bearer.pdp_address)?;
    let room = address(room, 1228, &bearer.sgsn_address)?;
    let room = address(room, 847, &bearer.ggsn_address)?;
    let room = number(room, VM, 2047, bearer.serving_node_type?.0 as u32)?;
    let room = put(room, VM, 8, bearer.three_gpp_imsi_mcc_mnc.as_ref()?.as_bytes())?;
    let room = put(room, VM, 9, bearer.three_gpp_ggsn_mcc_mnc.as_ref()?.as_bytes())?;
    let room = put(room, VM, 10, bearer.three_gpp_nsapi.as_ref()?)?;
    let room = put(room, M, 30, bearer.called_station_id.as_ref()?.as_bytes())?;
    let room = put(room, VM, 12, bearer.three_gpp_selection_mode.as_ref()?.as_bytes())?;
    let room = put(room, VM, 13, bearer.three_gpp_charging_characteristics.as_ref()?.as_bytes())?;
    let room = put(room, VM, 18, bearer.three_gpp_sgsn_mcc_mnc.as_ref()?.as_bytes())?;
    let room = put(room, VM, 23, bearer.three_gpp_ms_time_zone.as_ref()?)?;
    let room = put(room, VM, 22, bearer.three_gpp_user_location_info.as_ref()?)?;
    put(room, VM, 21, bearer.three_gpp_rat_type.as_ref()?)
}

fn address<'r>(mut room: &'r mut [u8], code: u32, addresses: &[Address]) -> Option<&'r mut [u8]> {
    for address in addresses {
        let Address::Ipv4(address) = address else { return None };
        let [a, b, c, d] = address.octets();
        room = put(room, VM, code, &[0, 1, a, b, c, d])?;
    }
    Some(room)
}

#[inline(always)]
fn number(room: &mut [u8], flags: u8, code: u32, value: u32) -> Option<&mut [u8]> {
    put(room, flags, code, &value.to_be_bytes())
}

#[inline(always)]
fn long(room: &mut [u8], code: u32, value: u64) -> Option<&mut [u8]> {
    put(room, M, code, &value.to_be_bytes())
}

/// Writes an AVP; one with a vendor is 3GPP's.
#[inline(always)]
fn put<'r>(room: &'r mut [u8], flags: u8, code: u32, value: &[u8]) -> Option<&'r mut [u8]> {
    let header = if flags & V != 0 { 12 } else { 8 };
    let length = header + value.len();
    let (place, room) = room.split_at_mut_checked(length.next_multiple_of(4))?;
    // Padding first: the value comes to stand over what is none.
    *place.last_chunk_mut()? = [0; 4];
    let (front, place) = place.split_at_mut_checked(header)?;
    write_front(front, flags, code, length)?;
    place.get_mut(..value.len())?.copy_from_slice(value);
    Some(room)
}

#[inline(always)]
fn group<'r>(
    room: &'r mut [u8],
    flags: u8,
    code: u32,
    write: impl FnOnce(&'r mut [u8]) -> Option<&'r mut [u8]>,
) -> Option<&'r mut [u8]> {
    let header = if flags & V != 0 { 12 } else { 8 };
    let (front, room) = room.split_at_mut_checked(header)?;
    let before = room.len();
    let room = write(room)?;
    write_front(front, flags, code, header + before - room.len())?;
    Some(room)
}

#[inline(always)]
fn write_front(front: &mut [u8], flags: u8, code: u32, length: usize) -> Option<()> {
    let first = u64::from(code) << 32 | u64::from(flags) << 24 | length as u64;
    *front.first_chunk_mut()? = first.to_be_bytes();
    if let Some(vendor_id) = front.get_mut(8..12) {
        vendor_id.copy_from_slice(&10415_u32.to_be_bytes());
    }
    Some(())
}

fn front_of(header: Header, length: usize) -> [u8; 20] {
    let mut front = [0; 20];
    let words = [
        1 << 24 | length as u32,
        u32::from(header.flags.0) << 24 | header.command_code,
        header.application_id,
        header.hop_by_hop_id.0,
        header.end_to_end_id.0,
    ];
    for (place, word) in front.chunks_exact_mut(4).zip(words) {
        place.copy_from_slice(&word.to_be_bytes());
    }
    front
}
