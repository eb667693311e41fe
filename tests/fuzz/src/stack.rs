//! Stacks that overflow. libFuzzer notices, but has no stack left to store the input with.

use std::ptr;

/// Lets a stack overflow end the program like any other crash.
///
/// # Panics
///
/// When the operating system does not.
#[allow(unsafe_code, reason = "the standard library does this only for programs with a `main`")]
pub fn watch() {
    const SIZE: usize = 256 * 1024;
    let stack = Box::leak(vec![0_u8; SIZE].into_boxed_slice()).as_mut_ptr().cast();
    let stack = libc::stack_t { ss_sp: stack, ss_flags: 0, ss_size: SIZE };
    // SAFETY: the stack is never freed, the handler has the type that SA_SIGINFO asks for, and all
    // zeros are a valid mask.
    let results = unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = abort as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
        [
            libc::sigaltstack(&raw const stack, ptr::null_mut()),
            libc::sigaction(libc::SIGSEGV, &raw const action, ptr::null_mut()),
        ]
    };
    assert_eq!(results, [0, 0]);
}

/// libFuzzer's own handler of SIGABRT, which this raises, stores the input.
extern "C" fn abort(_: libc::c_int, _: *mut libc::siginfo_t, _: *mut libc::c_void) {
    std::process::abort();
}
