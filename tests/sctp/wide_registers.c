/* Lets User-Mode Linux run on processors with more registers than it knows of (AMX).
 *
 * It saves and restores the registers of its programs in a buffer of its own size. Linux takes only a whole set
 * back: one that is shorter fails with EFAULT, and the kernel panics. Here the rest is filled in with what the
 * registers hold already; no program touches it by accident.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/uio.h>

typedef long (*ptrace_function)(int, pid_t, void *, void *);

long ptrace(enum __ptrace_request request, ...)
{
    static ptrace_function next;
    static char registers[1 << 16];
    va_list arguments;

    va_start(arguments, request);
    pid_t pid = va_arg(arguments, pid_t);
    void *address = va_arg(arguments, void *);
    void *data = va_arg(arguments, void *);
    va_end(arguments);

    if (!next)
        next = (ptrace_function)dlsym(RTLD_NEXT, "ptrace");
    if (request == PTRACE_SETREGSET && address == (void *)NT_X86_XSTATE) {
        const struct iovec *given = data;
        struct iovec whole = {registers, sizeof registers};

        if (next(PTRACE_GETREGSET, pid, address, &whole) == 0 && whole.iov_len > given->iov_len) {
            memcpy(registers, given->iov_base, given->iov_len);
            return next(PTRACE_SETREGSET, pid, address, &whole);
        }
    }
    return next(request, pid, address, data);
}
