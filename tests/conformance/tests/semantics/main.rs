//! What RFC 6733 makes of a message, good or bad: the error table with its options, every mutation of
//! every real message, the answers to what is wrong, and the sorting of answers received.

mod answers;
mod commands;
mod expected;
mod mutate;
mod mutations;
mod options;
mod received;
mod rejections;
mod result_codes;
mod rows;
mod table;
mod tree;
mod typed_answers;
