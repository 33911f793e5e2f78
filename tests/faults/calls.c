/* SPDX-License-Identifier: GPL-3.0-or-later
 * Preloaded into a program under trial: counts its calls that change files under FAULT_FOLDER, and at one of them does what
 * the trial wants.
 *   FAULT_AT=n      the n-th call (1 is the first); FAULT_EVER=1: it and all after it
 *   FAULT_HOW=kill  the process dies right before the call; otherwise the number of the error that the call answers with
 *   FAULT_LOG=file  a line for each call: its name and its path
 *   FAULT_RECORD=file  what each call changed (tests/faults/disk.h): "name node offset length path", and the bytes
 *   FAULT_ROOM=n    the folder's files may grow by so many bytes altogether; then no write that makes one larger is done (ENOSPC)
 *   FAULT_PAUSE=ms  waits between making a lock file and locking it
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int number(const char *name)
{
    const char *text = getenv(name);
    return text ? atoi(text) : 0;
}

static int isOurs(const char *path)
{
    const char *folder = getenv("FAULT_FOLDER");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static void tell(const char *call, const char *path)
{
    const char *log = getenv("FAULT_LOG");
    if (!log) return;
    const int to = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char line[5000];
    const int length = snprintf(line, sizeof line, "%s %s\n", call, path);
    if (to >= 0 && length > 0 && REAL(write)(to, line, (size_t)length) < 0) abort();
    if (to >= 0) close(to);
}

/* 0: go on; otherwise the error to answer with. */
static int fault(const char *call, const char *path)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static int count = 0;
    if (!isOurs(path)) return 0;
    pthread_mutex_lock(&lock);
    const int now = ++count;
    pthread_mutex_unlock(&lock);
    tell(call, path);
    const int at = number("FAULT_AT");
    if (at == 0 || now < at || (now > at && !number("FAULT_EVER"))) return 0;
    const char *how = getenv("FAULT_HOW");
    if (how && strcmp(how, "kill") == 0) kill(getpid(), SIGKILL);
    return number("FAULT_HOW");
}

/* 0: it has none. */
static int pathOf(int descriptor, char *path, size_t size)
{
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(name, path, size - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return 1;
}

static int faultOf(const char *call, int descriptor)
{
    char path[4096];
    return pathOf(descriptor, path, sizeof path) ? fault(call, path) : 0;
}

/* Of the room that is left, as much as the file would grow. */
static int faultOfWrite(int descriptor, off_t offset, size_t length)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static long long used = 0;
    const int error = faultOf("write", descriptor);
    const char *room = getenv("FAULT_ROOM");
    char path[4096];
    struct stat node;
    if (error || !room || !pathOf(descriptor, path, sizeof path) || !isOurs(path) ||
        fstat(descriptor, &node) != 0)
        return error;
    const long long growth = (long long)offset + (long long)length - (long long)node.st_size;
    if (growth <= 0) return 0;
    pthread_mutex_lock(&lock);
    const int isFull = used + growth > atoll(room);
    if (!isFull) used += growth;
    pthread_mutex_unlock(&lock);
    return isFull ? ENOSPC : 0;
}

static void keep(int to, const void *bytes, size_t length)
{
    if (length > 0 && REAL(write)(to, bytes, length) != (ssize_t)length) abort();
}

/* In the order in which they came back: what is recorded did happen. */
static void record(const char *call, const struct stat *node, off_t offset, const char *path,
                   const void *bytes, size_t length)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    const char *name = getenv("FAULT_RECORD");
    if (!name || !isOurs(path)) return;
    pthread_mutex_lock(&lock);
    const int to = REAL(open)(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (to < 0) abort();
    char line[5000];
    const int head = snprintf(line, sizeof line, "%s %llu %lld %zu %s\n", call,
                              (unsigned long long)node->st_ino, (long long)offset, length, path);
    keep(to, line, (size_t)head);
    keep(to, bytes, length);
    close(to);
    pthread_mutex_unlock(&lock);
}

static void recordOf(const char *call, int descriptor, off_t offset, const void *bytes, size_t length)
{
    char path[4096];
    struct stat node;
    if (!getenv("FAULT_RECORD") || fstat(descriptor, &node) != 0 || !pathOf(descriptor, path, sizeof path))
        return;
    record(call, &node, offset, path, bytes, length);
}

static void recordName(const char *call, const char *path, const char *from)
{
    struct stat node = {0};
    if (!getenv("FAULT_RECORD")) return;
    stat(path, &node);
    record(call, &node, 0, path, from, strlen(from));
}

static int opened(int descriptor, const char *path, int flags, int wasThere)
{
    if (descriptor >= 0 && (flags & O_CREAT) && !wasThere) recordName("name", path, "");
    if (descriptor >= 0 && (flags & O_TRUNC) && wasThere) recordOf("truncate", descriptor, 0, NULL, 0);
    return descriptor;
}

static ssize_t written(ssize_t length, int descriptor, off_t offset, const void *bytes)
{
    if (length > 0) recordOf("write", descriptor, offset, bytes, (size_t)length);
    return length;
}

static int truncated(int result, int descriptor, off_t length)
{
    if (result == 0) recordOf("truncate", descriptor, length, NULL, 0);
    return result;
}

static int synced(int result, int descriptor)
{
    if (result == 0) recordOf("sync", descriptor, 0, NULL, 0);
    return result;
}

static int named(int result, const char *path, const char *from)
{
    if (result == 0) recordName(*from ? "rename" : "name", path, from);
    return result;
}

#define UNLESS(check)                                                                                        \
    const int error = check;                                                                                 \
    if (error) {                                                                                             \
        errno = error;                                                                                       \
        return -1;                                                                                           \
    }

static mode_t modeOf(int flags, va_list arguments)
{
    return flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    if (flags & O_CREAT) {
        UNLESS(fault("create", path))
    }
    const int wasThere = access(path, F_OK) == 0;
    return opened(REAL(open)(path, flags, mode), path, flags, wasThere);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    if (flags & O_CREAT) {
        UNLESS(fault("create", path))
    }
    const int wasThere = access(path, F_OK) == 0;
    return opened(REAL(open64)(path, flags, mode), path, flags, wasThere);
}

ssize_t write(int descriptor, const void *bytes, size_t length)
{
    UNLESS(faultOfWrite(descriptor, lseek(descriptor, 0, SEEK_CUR), length))
    const ssize_t done = REAL(write)(descriptor, bytes, length);
    return written(done, descriptor, lseek(descriptor, 0, SEEK_CUR) - done, bytes);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset)
{
    UNLESS(faultOfWrite(descriptor, offset, length))
    return written(REAL(pwrite)(descriptor, bytes, length, offset), descriptor, offset, bytes);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset)
{
    UNLESS(faultOfWrite(descriptor, offset, length))
    return written(REAL(pwrite64)(descriptor, bytes, length, offset), descriptor, offset, bytes);
}

int ftruncate(int descriptor, off_t length)
{
    UNLESS(faultOf("truncate", descriptor))
    return truncated(REAL(ftruncate)(descriptor, length), descriptor, length);
}

int ftruncate64(int descriptor, off64_t length)
{
    UNLESS(faultOf("truncate", descriptor))
    return truncated(REAL(ftruncate64)(descriptor, length), descriptor, length);
}

int fsync(int descriptor)
{
    UNLESS(faultOf("sync", descriptor))
    return synced(REAL(fsync)(descriptor), descriptor);
}

int fdatasync(int descriptor)
{
    UNLESS(faultOf("sync", descriptor))
    return synced(REAL(fdatasync)(descriptor), descriptor);
}

int link(const char *from, const char *to)
{
    UNLESS(fault("link", to))
    return named(REAL(link)(from, to), to, "");
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    UNLESS(fault("link", to))
    return named(REAL(linkat)(fromFolder, from, toFolder, to, flags), to, "");
}

int rename(const char *from, const char *to)
{
    UNLESS(fault("rename", to))
    return named(REAL(rename)(from, to), to, from);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    UNLESS(fault("rename", to))
    return named(REAL(renameat2)(fromFolder, from, toFolder, to, flags), to, from);
}

int unlink(const char *path)
{
    UNLESS(fault("unlink", path))
    const int result = REAL(unlink)(path);
    if (result == 0) recordName("unlink", path, "");
    return result;
}

int mkdir(const char *path, mode_t mode)
{
    UNLESS(fault("mkdir", path))
    return REAL(mkdir)(path, mode);
}

int flock(int descriptor, int operation)
{
    const int pause = number("FAULT_PAUSE");
    if (pause && (operation & LOCK_EX)) usleep((useconds_t)pause * 1000);
    return REAL(flock)(descriptor, operation);
}
