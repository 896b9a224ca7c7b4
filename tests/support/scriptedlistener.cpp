// SPDX-License-Identifier: MIT
#include "tests/support/scriptedlistener.h"

#include "tests/support/scriptedconnection.h"

namespace coverdesk::testing {

void ScriptedListener::incomingConnection(qintptr descriptor)
{
    new ScriptedConnection(descriptor, m_tls, m_record, this);
}

} // namespace coverdesk::testing
