// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled header that every room reuses (cmake/settings.cmake).
