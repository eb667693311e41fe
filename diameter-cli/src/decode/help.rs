//! What the help of `diameter decode` says behind the options: examples, the form of JSON, exit status.

// Texts that stand in both helps; `concat!` takes nothing but literals.
macro_rules! examples {
    () => {
        "\
Examples:
  diameter decode ccr.hex
  diameter decode --summary --command CCA --result 5xxx gy.pcap
  diameter decode --avp Rating-Group=10 gy.pcap
  diameter decode --summary gy.pcap \\
      --filter 'result >= 4000 and latency > 200ms'
  diameter decode --filter 'avp(\"Rating-Group\") == 10' --whole session gy.pcap
  tcpdump -U -w - port 3868 | diameter decode --summary
  diameter decode --summary --follow gy.pcap
  diameter decode --clipboard
  diameter decode --json=names gy.pcap | jq '.[\"Session-Id\"]'
  diameter decode --summary --json gy.pcap | jq 'select(.result_code >= 3000)'
  diameter decode --check --dictionary acme.xml capture.pcapng"
    };
}
macro_rules! json_format {
    () => {
        "\
JSON:
  One object a line. Of the message:
    file                 where there are several
    frame, line, octet   where it was found: one of them
    time, source, destination, transport
                         of a capture
    answers, latency_ms  the frame, line or octet of the request, and the time
                         it took; answered_by where the answer came first
    command, application names; absent where no dictionary has them
    version, length      only where they are not 1 and the number of octets;
                         the length of a message that is not whole is larger
    code, application_id, hop_by_hop_id, end_to_end_id
                         numbers of the header
    flags                the letters of R, P, E, T
    reserved             the number of the other bits, where one is set
    avps                 the AVPs, in order
    rest                 octets, in hexadecimal, that are no AVPs
    rest_avp             the AVP at which they begin, as far as it is there
    errors               each with result_code, name, path, offset, message
    octets               instead of all that, of less than a header
  Of an AVP:
    name                 absent where no dictionary has it
    code, vendor_id      vendor_id where the V bit is set
    flags, reserved      the letters of V, M, P; the number of the other bits
    avps                 the AVPs of a group; rest as above
    value                a number or text by the data format
    symbol, bits         names of the value
    octets               instead of value, in hexadecimal, where there is no
                         format or the octets are outside of it
    meaning              what the octets say, where that is known
    padding              octets that are not zero as they should be
  New members may be added; those that are there keep their meaning.
  `diameter encode` makes the same octets of it. It does not read command and
  application, name, symbol, bits, meaning and errors where there are numbers or
  octets.
  With =names an AVP is a member by its name (CODE/VENDOR without one), an array
  where it may occur several times; values are their names, octets what they
  mean. With --summary the members are command, application, code,
  application_id, is_request, session_id, result_code, result, octets, errors
  (their number)."
    };
}
macro_rules! exit_status {
    () => {
        "\
Exit status:
  0  the input was read, whatever is in it; with --check, nothing is wrong
  1  with --check: a message has errors, or a part of the input is no message
  2  wrong arguments, or a file that cannot be read, is compressed, or is JSON"
    };
}

/// Behind the options in the short help.
pub(super) const SHORT: &str = concat!(
    examples!(),
    "\n\n",
    exit_status!(),
    "\n\n`diameter decode --help` describes the JSON."
);

/// Behind the options in the long help and in the manual page.
pub(super) const LONG: &str = concat!(examples!(), "\n\n", json_format!(), "\n\n", exit_status!());
