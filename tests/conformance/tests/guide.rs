//! The guide shows a real report and the answer to it, in words and in octets.

use diameter_core::{Command, DiameterIdentity, Identity, Message};
use diameter_messages::gy;
use diameter_tests::{hex, measured, path};

/// A CCR with a Subscription-Id that is no text and without CC-Request-Number.
fn broken_request() -> Message {
    let octets = hex(measured("ccr.hex").as_bytes());
    let number = "0000019f4000000c00000000";
    assert!(octets.contains(number), "{octets}");
    let octets = octets.replacen(number, "", 1);
    let data = "000001bc40000013";
    let value = octets.find(data).unwrap() + data.len();
    let length = format!("{:06x}", octets.len() / 2);
    let octets = [&octets[..2], &length, &octets[8..value], "ff", &octets[value + 2..]].concat();
    Message::parse(diameter_tests::octets(&octets)).unwrap()
}

#[test]
fn guide_shows_the_report_the_answer_and_its_octets() {
    let request = broken_request();
    let errors = gy::CreditControlRequest::from_message(&request).unwrap_err();
    let name = DiameterIdentity::from_static;
    let identity =
        Identity { host: name("ocs1.example.net"), realm: name("example.net"), state_id: None };
    let answer = errors.answer(&request, &identity);
    let octets = hex(answer.as_bytes());
    let lines: Vec<&str> =
        octets.as_bytes().chunks(80).map(|line| std::str::from_utf8(line).unwrap()).collect();
    let page = std::fs::read_to_string(path("docs/guide/errors.md")).unwrap();
    let shown = [errors.to_string(), answer.tree(&gy::DICTIONARY).to_string(), lines.join("\n")];
    for text in shown {
        assert!(page.contains(text.trim_end()), "the page does not show\n{text}");
    }
}
