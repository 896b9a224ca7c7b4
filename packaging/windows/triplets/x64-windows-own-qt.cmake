# SPDX-License-Identifier: MIT
# vcpkg's x64-windows, but its ports find the Qt that QT_ROOT_DIR names.
set(VCPKG_TARGET_ARCHITECTURE x64)
set(VCPKG_CRT_LINKAGE dynamic)
set(VCPKG_LIBRARY_LINKAGE dynamic)
set(VCPKG_ENV_PASSTHROUGH QT_ROOT_DIR)
file(TO_CMAKE_PATH "$ENV{QT_ROOT_DIR}" own_qt)
set(VCPKG_CMAKE_CONFIGURE_OPTIONS "-DCMAKE_PREFIX_PATH=${own_qt}")
