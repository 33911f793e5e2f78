// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tiaocai::ui {

class PeopleModel;
class Workplace;

/// Asks in which other cases the people of a list stand, by their ID numbers, and marks them.
void lookUpCases(const Workplace &place, PeopleModel *people);

} // namespace tiaocai::ui
