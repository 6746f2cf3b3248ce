/** The system's codes for what it refuses, in words. */
export const systemReasons: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘配额已满",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘只读",
  EISDIR: "应是文件的地方有个文件夹",
  ENOTDIR: "应是文件夹的地方有个文件",
  EEXIST: "已有同名的文件或文件夹",
  ENOENT: "没有这个路径",
  ENAMETOOLONG: "名称太长",
  EBUSY: "文件正被别的程序占用",
  EMFILE: "打开的文件太多",
};
