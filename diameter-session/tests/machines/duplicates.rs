//! RFC 6733, 3 and appendix C: duplicates are recognised within the window.

use std::time::Duration;

use diameter_session::{Duplicates, RecordId, RequestId, Timestamp};

use crate::at;

/// This record of this session.
fn record(session: &str, number: u32) -> RecordId {
    const ACCOUNTING_RECORD_NUMBER: u32 = 485;
    let session_id = session.as_bytes().to_vec();
    RecordId { session_id, avp_code: ACCOUNTING_RECORD_NUMBER, number }
}

fn request(record: RecordId, end_to_end_id: u32, is_retransmitted: bool) -> RequestId {
    let origin_host = b"m.example.net".to_vec();
    RequestId { origin_host, end_to_end_id, record: Some(record), is_retransmitted }
}

struct Server {
    now: Timestamp,
    duplicates: Duplicates<u32>,
}

impl Server {
    fn new(capacity: usize) -> Self {
        Self { now: at(0), duplicates: Duplicates::new(Duration::from_secs(240), capacity) }
    }

    /// A request that is new, and remembered with its End-to-End Identifier.
    fn serve(&mut self, request: RequestId) {
        assert_eq!(self.find(&request), None);
        let value = request.end_to_end_id;
        self.duplicates.remember(self.now, request, value);
    }

    fn find(&mut self, request: &RequestId) -> Option<u32> {
        self.duplicates.find(self.now, request).copied()
    }
}

#[test]
fn same_origin_and_end_to_end_id_are_a_duplicate_and_origin_hosts_are_the_same_in_either_case() {
    let mut server = Server::new(100);
    server.serve(request(record("s", 1), 1, false));
    let mut other = request(record("t", 2), 1, false);
    other.origin_host = b"M.EXAMPLE.NET".to_vec();
    assert_eq!(server.find(&other), Some(1));
    other.origin_host = b"n.example.net".to_vec();
    assert_eq!(server.find(&other), None);
}

#[test]
fn same_record_with_the_t_flag_is_a_duplicate_whatever_its_end_to_end_id() {
    let mut server = Server::new(100);
    server.serve(request(record("s", 1), 1, false));
    assert_eq!(server.find(&request(record("s", 1), 0x1000, true)), Some(1));
    assert_eq!(server.find(&request(record("s", 2), 0x1001, true)), None);
    assert_eq!(server.find(&request(record("t", 1), 0x1002, true)), None);
    let credit_control = RecordId { avp_code: 415, ..record("s", 1) };
    assert_eq!(server.find(&request(credit_control, 0x1003, true)), None);
}

#[test]
fn original_that_arrives_after_its_retransmission_is_a_duplicate() {
    let mut server = Server::new(100);
    server.serve(request(record("s", 1), 0x1000, true));
    assert_eq!(server.find(&request(record("s", 1), 1, false)), Some(0x1000));
}

#[test]
fn same_record_without_any_t_flag_is_another_request() {
    let mut server = Server::new(100);
    server.serve(request(record("s", 1), 1, false));
    assert_eq!(server.find(&request(record("s", 1), 2, false)), None);
}

#[test]
fn forgotten_request_is_new_again() {
    let mut server = Server::new(100);
    let first = request(record("s", 1), 1, true);
    server.serve(first.clone());
    server.duplicates.forget(&first);
    assert!(server.duplicates.is_empty());
    server.serve(first);
    // A later request has the record by now.
    let mut server = Server::new(2);
    server.serve(request(record("s", 1), 1, false));
    server.serve(request(record("s", 1), 2, false));
    server.duplicates.forget(&request(record("s", 1), 1, false));
    assert_eq!(server.find(&request(record("s", 1), 3, true)), Some(2));
}

#[test]
fn memory_is_bounded_by_time_and_by_number() {
    let mut server = Server::new(100);
    for number in 0..1000 {
        server.serve(request(record("s", number), number, number % 2 == 0));
        assert!(server.duplicates.len() <= 100);
    }
    assert_eq!(server.duplicates.len(), 100);
    let last = request(record("s", 999), 999, false);
    server.now = server.now.after(Duration::from_secs(240));
    assert_eq!(server.find(&last), Some(999));
    server.now = server.now.after(Duration::from_secs(1));
    assert_eq!(server.find(&last), None);
    assert!(server.duplicates.is_empty());
}
