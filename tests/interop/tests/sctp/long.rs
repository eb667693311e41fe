//! Messages far longer than a packet.

use std::time::Duration;

use diameter_messages::base::ResultCode;

use crate::make::with_each;
use crate::us::{ccr, client, connected, server};
use crate::wrong::Wrong;
use diameter_testkit::{Address, Program};

/// An AVP that nobody knows and need not know, of so many octets in all.
fn filler(length: u32) -> Vec<u8> {
    let mut avp = vec![0, 0, 0xff, 0xfd];
    avp.extend(length.to_be_bytes());
    avp.resize(length as usize, b'x');
    avp
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs SCTP, freeDiameterd, Erlang and a C compiler"]
async fn requests_of_200_000_octets_are_answered() {
    with_each(async |make| {
        let server = make.server(None).await;
        let node = connected(&server, client(&server, None)).await;
        let client = node.client();
        for length in [60_000, 200_000] {
            let request = ccr(client, &client.new_session_id(), 0);
            let answer = client.send(Wrong::with(&request, &filler(length))).await.unwrap();
            assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
        }
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs SCTP"]
async fn ours_takes_them_too_and_says_when_one_is_too_long_for_the_system() {
    let address = Address::new();
    let node = server(address, None).start().await.unwrap();
    let their = crate::make::Their {
        identity: crate::us::SERVER,
        address,
        program: Program::start(
            std::process::Command::new("sleep").arg("60"),
            tempfile::TempDir::new().unwrap(),
        ),
    };
    let ours = connected(&their, client(&their, None)).await;
    let client = ours.client();
    let send = async |length| {
        let request = ccr(client, &client.new_session_id(), 0);
        client.send(Wrong::with(&request, &filler(length))).await
    };
    for length in [1000, 60_000, 200_000, 300_000] {
        assert_eq!(send(length).await.unwrap().result_code, ResultCode::DIAMETER_SUCCESS);
    }
    let limit = std::fs::read_to_string("/proc/sys/net/core/wmem_max").unwrap();
    let limit: u32 = limit.trim().parse().unwrap();
    send((2 * limit).next_multiple_of(4) + 4).await.unwrap_err();
    let peers = ours.peers().await;
    let error = peers[0].last_error.as_deref().unwrap_or_default();
    assert!(error.contains("net.core.wmem_max"), "{error}");
    drop(node);
}
