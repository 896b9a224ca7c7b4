# SPDX-License-Identifier: MIT
# Empty: Qt is already on the computer, and a second one would clash with it (and take an hour to build).
set(VCPKG_POLICY_EMPTY_PACKAGE enabled)
