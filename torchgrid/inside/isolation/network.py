"""Leaving the machine's network for one of this process's own, in which only loopback is."""

from __future__ import annotations

import ctypes
import fcntl
import os
import socket
import struct
from pathlib import Path

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000

# Source: linux/sockios.h, linux/if.h. An ifreq is a name of 16 bytes and a union of up to 24.
SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
IFF_UP = 0x1
IFREQ = "16sh22x"


def leave_network() -> None:
    """Take this process, and all that it starts, off the network; loopback stays, of its own.

    Asked before there are threads. A user namespace makes it possible without privileges, and maps
    this user to itself, so that its files stay its own. Raises OSError where the kernel refuses,
    and AttributeError where the system has no namespaces.
    """
    user, group = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"unshare: {os.strerror(number)}")
    # without this the kernel lets nobody unprivileged map a group
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    _bring_up("lo")


def _bring_up(interface: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        asked = struct.pack(IFREQ, interface.encode(), 0)
        _, flags = struct.unpack(IFREQ, fcntl.ioctl(any_socket, SIOCGIFFLAGS, asked))
        wanted = struct.pack(IFREQ, interface.encode(), flags | IFF_UP)
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, wanted)
