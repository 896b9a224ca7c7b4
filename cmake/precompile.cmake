# SPDX-License-Identifier: MIT
# The headers that nearly every file reads are parsed once for the core and once for the window, not a thousand times.
# Off unless COVERDESK_PRECOMPILE is on: a file that forgets an include compiles with them, so what is shipped is built
# without.
set(core_headers
  <QByteArray> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QSet>
  <QSqlDatabase> <QString> <QStringBuilder> <QStringList> <QTimer> <QUuid> <QVariant>
  <algorithm> <chrono> <functional> <map> <memory> <optional> <variant> <vector>)
set(window_headers <QApplication> <QHBoxLayout> <QLineEdit> <QPainter> <QVBoxLayout> <QWidget>)

if(COVERDESK_PRECOMPILE)
  foreach(kind core window)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp CONTENT "")
    add_library(precompiled_${kind} OBJECT ${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp)
    set_target_properties(precompiled_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(precompiled_${kind} PRIVATE Qt6::Core Qt6::Network Qt6::Sql coverdesk_strict)
    target_precompile_headers(precompiled_${kind} PRIVATE ${core_headers})
  endforeach()
  target_link_libraries(precompiled_window PRIVATE Qt6::Widgets Qt6::PrintSupport)
  target_precompile_headers(precompiled_window PRIVATE ${window_headers})
endif()

# coverdesk_precompile(TARGET core|window)
function(coverdesk_precompile target kind)
  if(COVERDESK_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM precompiled_${kind})
  endif()
endfunction()
