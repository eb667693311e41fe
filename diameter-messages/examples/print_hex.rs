//! Reads messages of another stack in hex, decodes each into its typed command, and prints it as a
//! tree. Where a message breaks its grammar, the errors say what, where, and which Result-Code
//! answers it; the tree is printed all the same.
//!
//! `cargo run --example print_hex --features gy,s6a -- FILE...`: messages in hex, one after the other,
//! broken into lines at will; `#` starts a comment. Without a file it reads standard input.

use std::error::Error;
use std::io::Read;

use diameter_core::{CommandFlags, DecodeErrors, Dictionary, Message};
use diameter_messages::{base, gy, s6a};

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        return print(&text);
    }
    for file in files {
        println!("# {file}");
        print(&std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?)?;
    }
    Ok(())
}

fn print(text: &str) -> Result<(), Box<dyn Error>> {
    for frame in frames(text)? {
        let message = match Message::parse(frame) {
            Ok(message) => message,
            Err(error) => {
                println!("{error}\n");
                continue;
            }
        };
        let (dictionary, decoded) = decode(&message);
        println!("{}", message.tree(dictionary));
        match decoded {
            Ok(()) => println!("follows its grammar\n"),
            Err(errors) => println!("{errors}\n"),
        }
    }
    Ok(())
}

/// Decodes the message as the command that it is.
fn decode(message: &Message) -> (&'static Dictionary, Result<(), DecodeErrors>) {
    let is_request = message.header().flags.contains(CommandFlags::REQUEST);
    let (dictionary, decoded) = match (message.header().application_id, is_request) {
        (gy::APPLICATION_ID, true) => {
            (&gy::DICTIONARY, gy::Request::from_message(message).map(drop))
        }
        (gy::APPLICATION_ID, false) => {
            (&gy::DICTIONARY, gy::Answer::from_message(message).map(drop))
        }
        (s6a::APPLICATION_ID, true) => {
            (&s6a::DICTIONARY, s6a::Request::from_message(message).map(drop))
        }
        (s6a::APPLICATION_ID, false) => {
            (&s6a::DICTIONARY, s6a::Answer::from_message(message).map(drop))
        }
        (_, true) => (&base::DICTIONARY, base::Request::from_message(message).map(drop)),
        (_, false) => (&base::DICTIONARY, base::Answer::from_message(message).map(drop)),
    };
    (dictionary, decoded)
}

/// The octets of each message. Where one ends is said by its Message Length, so that it does not
/// matter how the digits are broken into lines.
fn frames(text: &str) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
    let mut rest = octets(&lines.collect::<String>())?;
    let mut frames = Vec::new();
    while !rest.is_empty() {
        let length = match rest.as_slice() {
            [_, high, middle, low, ..] => u32::from_be_bytes([0, *high, *middle, *low]) as usize,
            _ => rest.len(),
        };
        let is_whole = (20..=rest.len()).contains(&length);
        let after = rest.split_off(if is_whole { length } else { rest.len() });
        frames.push(std::mem::replace(&mut rest, after));
    }
    Ok(frames)
}

fn octets(hex: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let digits: Vec<u8> = hex
        .chars()
        .filter(|character| !character.is_whitespace() && *character != ':')
        .map(|character| character.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()
        .ok_or("not a hexadecimal digit")?;
    if !digits.len().is_multiple_of(2) {
        return Err("an odd number of hexadecimal digits".into());
    }
    Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
